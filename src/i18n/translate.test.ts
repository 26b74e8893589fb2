import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { LANGS } from './lang.ts';
import { createTranslate } from './translate.ts';

test('gives the words of the language asked', () => {
  assert.equal(createTranslate('zh')('page.next'), '下一页');
  assert.equal(createTranslate('en')('page.next'), 'Next');
});

test('fills in values without escaping them', () => {
  assert.equal(createTranslate('en')('search.results', { query: 'R&D', total: 3 }), 'Sections with “R&D”: 3');
});

test('names a standard as it names itself, in both languages', () => {
  for (const lang of LANGS)
    for (const key of ['cite.format.gbt2025', 'cite.format.gbt2015'] as const)
      assert.match(createTranslate(lang)(key), /^GB\/T 7714—20\d\d/);
});

test('uses the English singular', () => {
  assert.equal(createTranslate('en')('term.occurrenceCount', { count: 1 }), '1 place');
  assert.equal(createTranslate('en')('term.occurrenceCount', { count: 4 }), '4 places');
});

/** Shown only for counts of two or more. */
const ALWAYS_SEVERAL: ReadonlySet<string> = new Set(['search.matches', 'made.cut']);

for (const [key, words] of Object.entries(en))
  if (/\{\{count\}\} [a-z]+s\b/.test(words) && !ALWAYS_SEVERAL.has(key))
    test(`${key} has an English singular`, () => assert.ok(Object.hasOwn(en, `${key}_one`)));
