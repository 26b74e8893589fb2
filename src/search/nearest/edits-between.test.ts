import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editsBetween } from './edits-between.ts';

for (const [a, b, most, edits] of [
  ['west', 'west', 1, 0],
  ['wset', 'west', 1, 1],
  ['wst', 'west', 1, 1],
  ['weest', 'west', 1, 1],
  ['vest', 'west', 1, 1],
  ['wset', 'west bund', 2, Infinity],
  ['violatons', 'violations', 2, 1],
  ['voilatons', 'violations', 2, 2],
  ['voilatons', 'violations', 1, Infinity],
  ['五韦四必', '五违四必', 1, 1],
  ['五四违必', '五违四必', 1, 1],
  ['五违必', '五违四必', 1, 1],
  ['abcdef', 'badcfe', 3, 3],
  ['ca', 'abc', 3, 3],
  ['', 'ab', 2, 2],
  ['𠮷田', '吉田', 1, 1],
] as const) {
  test(`counts ${edits} edits from ${a || 'nothing'} to ${b}, looking no further than ${most}`, () =>
    assert.equal(editsBetween(a, b, most), edits));
}
