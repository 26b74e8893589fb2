import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords, unpackWords } from './packed-words.ts';

test('words come out of a packed list as they went in, in alphabetical order', () => {
  const words = ['bike', 'bikes', 'wage', 'bi', 'zoo'];
  assert.equal(packWords(words), '0bi2ke4s0wage0zoo');
  assert.deepEqual(unpackWords(packWords(words)), [...words].sort());
  assert.deepEqual(unpackWords(packWords([])), []);
});

test('words that share more letters than one digit can count are kept whole', () => {
  const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  assert.deepEqual(unpackWords(packWords(long)), long);
});
