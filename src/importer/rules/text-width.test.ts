import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from './text-width.ts';

for (const [text, width] of [
  ['是：高举中国特色社会主义伟大旗帜，', 17],
  ['130 多亿元', 5],
  ['增长5.5%，GDP·×', 3 + 2 + 1.5 + 2],
  ['', 0],
] as const)
  test(`"${text}" is ${width} Han characters wide`, () => assert.equal(textWidth(text), width));
