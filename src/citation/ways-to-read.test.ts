import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneOf, waysToRead } from './ways-to-read.ts';

for (const [pasted, texts] of [
  ['3 | 规上服务业 | 5', ['3 | 规上服务业 | 5', '3 规上服务业 5']],
  [
    'The ‘Five Violations’ of the district’s plan',
    ['The ‘Five Violations’ of the district’s plan', 'The “Five Violations” of the district’s plan'],
  ],
  ['前言', ['前言']],
] as const)
  test(`reads ${pasted} in ${texts.length} ways`, () =>
    assert.deepEqual(
      waysToRead([pasted]).map(({ text }) => text),
      texts,
    ));

test('distinguishes wordings, but not by their quotation marks', () => {
  const ways = waysToRead(['the ‘Masters’ Art Season,’ 3 | 5']);
  assert.ok(isOneOf(ways, 'the “Masters’ Art Season,” 3 5'));
  assert.ok(!isOneOf(ways, 'the “Masters’ Art Seasons,” 3 5'));
});
