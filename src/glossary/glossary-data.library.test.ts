import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { termSchema, type Term } from '../schemas/term.ts';
import { readLibrary } from '../loading/load-library.ts';
import { cutSentences } from './cut-sentences.ts';
import { findTerms, prepareNames } from './find-terms.ts';
import { ownPage } from './own-page.ts';

const FOLDER = path.join(import.meta.dirname, '../content/glossary');
const TERMS: readonly Term[] = readdirSync(FOLDER).map((file) => ({
  id: file.replace(/\.yaml$/, ''),
  ...termSchema.parse(parse(readFileSync(path.join(FOLDER, file), 'utf8'))),
}));

test('has the 36 official terms, each number once', () => {
  const numbers = TERMS.map(({ number }) => number).sort((a, b) => a - b);
  assert.deepEqual(
    numbers,
    Array.from({ length: 36 }, (_, index) => index + 1),
  );
});

test('spells each id as the pinyin of its name; TTO and CTO go by their acronym', () => {
  for (const { id, pinyin } of TERMS) {
    const spelled = pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
    assert.ok(spelled === id || spelled.endsWith(`-${id}`), `${id} is spelled ${spelled}`);
  }
});

test('has one syllable of pinyin for each Han character', () => {
  for (const { zh, pinyin } of TERMS) {
    const syllables = pinyin.split(' ').filter((word) => /\p{M}/u.test(word.normalize('NFD')));
    assert.equal(syllables.length, zh.name.match(/\p{Script=Han}/gu)?.length, pinyin);
  }
});

test('relates terms in both directions', () => {
  const byId = new Map(TERMS.map((term) => [term.id, term]));
  for (const { id, related } of TERMS)
    for (const other of related) assert.ok(byId.get(other)?.related.includes(id), `${id} and ${other}`);
});

test('relates only terms that a definition or one sentence of the public documents names together', () => {
  const names = prepareNames(TERMS, 'zh');
  const together = new Set(
    readLibrary('public', path.join(import.meta.dirname, '../..'))
      .blocks.flatMap((block) => {
        const defined = TERMS.filter(({ id }) => ownPage(block, id)).map(({ id }) => id);
        return cutSentences(block.zh, 'zh').map(({ text }) => [
          ...defined,
          ...findTerms(text, names).map(({ id }) => id),
        ]);
      })
      .flatMap((ids) => ids.flatMap((one) => ids.map((other) => `${one} ${other}`))),
  );
  for (const { id, related } of TERMS)
    for (const other of related) assert.ok(together.has(`${id} ${other}`), `${id} and ${other}`);
});

for (const lang of ['zh', 'en'] as const) {
  const names = prepareNames(TERMS, lang);
  test(`${lang}: finds each term by its name and each variant, whole`, () => {
    for (const term of TERMS)
      for (const form of [term[lang].name, ...term[lang].variants])
        assert.deepEqual(findTerms(form, names), [{ id: term.id, start: 0, end: form.length }], form);
  });
}
