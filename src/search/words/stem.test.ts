import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem, stemPrefix } from './stem.ts';

for (const word of [
  'cities',
  'city',
  'renovation',
  'façades',
  'centre',
  'colours',
  'organised',
  'programmes',
  'ai',
  'a1',
])
  test(`the prefix of ${word} begins every word of its stem`, () => {
    const prefix = stemPrefix(word);
    assert.notEqual(prefix, '');
    for (const form of [word.normalize('NFD').replace(/\p{M}/gu, ''), stem(word)])
      assert.ok(form.startsWith(prefix), `${form} does not begin with ${prefix}`);
  });

test('forms of one word are looked up by letters that both have', () => {
  for (const [one, other] of [
    ['cities', 'city'],
    ['centre', 'center'],
    ['renovate', 'renovation'],
  ] as const)
    assert.ok(other.startsWith(stemPrefix(one)), `${one}: ${stemPrefix(one)}`);
});

test('only letters of English are stemmed', () => {
  assert.equal(stem('5gs'), '5gs');
  assert.equal(stem('路'), '路');
});
