import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from './format-number.ts';

for (const [format, number, printed] of [
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 12, '十二'],
  ['japaneseCounting', 20, '二十'],
  ['chineseCounting', 99, '九十九'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 12_003, '一万二千零三'],
  ['ideographDigital', 20, '二〇'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographTraditional', 3, '丙'],
  ['decimalEnclosedCircleChinese', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedCircle', 36, '㊱'],
  ['decimalEnclosedCircle', 51, '51'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 3, '03'],
  ['lowerLetter', 28, 'bb'],
  ['upperRoman', 49, 'XLIX'],
  ['none', 1, ''],
] as const)
  test(`${format} prints ${number} as "${printed}"`, () => assert.equal(formatNumber(number, format), printed));

test('gives null for an unknown format', () => assert.equal(formatNumber(1, 'thaiCounting'), null));
