import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adverseFinding, type AdverseWords } from './adverse-finding.ts';
import { formatAdverseWords, parseAdverseWords } from './adverse-words-file.ts';

const WORDS: AdverseWords = {
  lemmas: new Set(['loss', 'ruin']),
  verbs: new Set(['drive']),
  phrases: new Set(['shut_down', 'tear_up']),
  otherwise: new Set(['shut down', 'losses']),
};

test('what is written reads back the same', () =>
  assert.deepEqual(parseAdverseWords(formatAdverseWords(WORDS)), WORDS));

test('a phrase that the library also uses for other things is not reported, neither as learned nor as read back', () => {
  const en = 'The old plant was shut down.';
  assert.deepEqual(adverseFinding('老厂房改造。', en, { ...WORDS, otherwise: new Set() }), [
    'adverse: en says shut down, zh does not',
  ]);
  assert.deepEqual(adverseFinding('老厂房改造。', en, WORDS), []);
  assert.deepEqual(adverseFinding('老厂房改造。', en, parseAdverseWords(formatAdverseWords(WORDS))), []);
});
