import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../loading/load-library.ts';
import { mayBeTraditional } from './may-be-traditional.ts';

for (const [text, expected] of [
  ['五违四必', false],
  ['五違四必', true],
  ['枫林HUB', false],
  ['楓林 HUB', true],
  ['五違', true],
  ['West Bund', false],
  ['', false],
  ['１５号线', false],
] as const)
  test(`${text} ${expected ? 'may' : 'cannot'} be traditional`, () => assert.equal(mayBeTraditional(text), expected));

test('few characters in the documents themselves are taken for traditional ones', () => {
  const texts = loadLibrary('public').documents.flatMap(({ pages }) =>
    pages.flatMap((page) => page.blocks.map(({ zh }) => zh)),
  );
  const odd = texts.filter(mayBeTraditional);
  assert.ok(odd.length < texts.length / 50, odd.map((text) => text.slice(0, 40)).join('\n'));
});
