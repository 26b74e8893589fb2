import assert from 'node:assert/strict';
import test from 'node:test';
import { chineseNumber } from './chinese-number.ts';

for (const [numeral, number] of [
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['九十九', 99],
  ['', undefined],
  ['一十', undefined],
  ['十十', undefined],
  ['百', undefined],
  ['12', undefined],
] as const)
  test(`reads ${number} from "${numeral}"`, () => assert.equal(chineseNumber(numeral), number));
