import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseNumeral } from './chinese-numerals.ts';

for (const [numeral, value] of [
  ['十', 10],
  ['二十三', 23],
  ['一百零五', 105],
  ['三千', 3000],
  ['百亿', 1e10],
  ['万亿', 1e12],
  ['二百三十万', 2_300_000],
  ['一亿二千万', 120_000_000],
  ['二〇三五', 2035],
] as const) {
  test(`reads ${value} from ${numeral}`, () => assert.equal(chineseNumeral(numeral), value));
}
