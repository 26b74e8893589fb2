import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from './translate.ts';

test('gives the words of the language asked', () => {
  assert.equal(createTranslate('zh')('page.next'), '下一页');
  assert.equal(createTranslate('en')('page.next'), 'Next');
});

test('fills in values without escaping them', () => {
  assert.equal(createTranslate('en')('search.results', { query: 'R&D', total: 3 }), 'Sections with “R&D”: 3');
});

test('uses the English singular', () => {
  assert.equal(createTranslate('en')('term.occurrenceCount', { count: 1 }), '1 place');
  assert.equal(createTranslate('en')('term.occurrenceCount', { count: 4 }), '4 places');
});
