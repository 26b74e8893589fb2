import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksByLetter } from './asks-by-letter.ts';

for (const [query, isNamed, expected] of [
  ['"core technologies"', false, true],
  ['"core" "technologies"', false, true],
  ['＂核心技术＂', false, true],
  ['"core" technologies', false, false],
  ['core technologies', false, false],
  ['徐汇滨江', true, true],
  ['徐汇滨江在哪里', true, false],
  ['五违四必', false, false],
] as const)
  test(`${query}${isNamed ? ', a name,' : ''} ${expected ? 'is' : 'is not'} meant literally`, () => {
    assert.equal(asksByLetter(query, isNamed), expected);
  });
