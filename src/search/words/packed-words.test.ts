import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords, unpackWords } from './packed-words.ts';

test('words come out of a packed list as they went in, in the order of the letters', () => {
  const words = ['bike', 'bikes', 'wage', 'bi', 'zoo'];
  assert.equal(packWords(words), '0bi2ke4s0wage0zoo');
  assert.deepEqual(unpackWords(packWords(words)), [...words].sort());
  assert.deepEqual(unpackWords(packWords([])), []);
});

test('words that share more letters than a digit can say are kept whole', () => {
  const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  assert.deepEqual(unpackWords(packWords(long)), long);
});
