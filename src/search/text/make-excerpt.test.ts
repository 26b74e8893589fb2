import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMatches } from './find-matches.ts';
import { fold } from './fold.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { parseQuery } from '../query/parse-query.ts';

for (const [lang, text, query, marked] of [
  ['zh', '巩固“五违 四必”整治', '五违四必', ['五违 四必']],
  ['zh', 'ＰＭ２．５ 下降', 'pm2.5', ['ＰＭ２．５']],
  ['zh', '甲乙甲乙甲', '甲乙甲', ['甲乙甲乙甲']],
  ['zh', '甲\t乙', '甲乙', ['甲\t乙']],
  ['en', 'A township, a town — the town.', 'town', ['town', 'town']],
  ['en', 'an “AI-powered” city', '"ai powered city"', ['AI-powered” city']],
  ['en', 'nothing here', 'town', []],
] as const) {
  test(`marks ${query} in ${JSON.stringify(text)}`, () => {
    const ranges = findMatches(text, parseQuery(query, lang), lang);
    assert.deepEqual(
      ranges.map(({ start, end }) => text.slice(start, end)),
      marked,
    );
  });
}

const LONG = {
  zh: '前文'.repeat(300) + '五违四必' + '后文'.repeat(300),
  en: 'before '.repeat(200) + 'five violations ' + 'after '.repeat(200),
} as const;

for (const [lang, phrase] of [
  ['zh', '五违四必'],
  ['en', 'five violations'],
] as const) {
  test(`cuts a long ${lang} text around its match`, () => {
    const excerpt = makeExcerpt(LONG[lang], [phrase], lang);
    assert.ok(fold(excerpt, lang).includes(phrase));
    assert.ok(excerpt.length < 220 && excerpt.startsWith('…') && excerpt.endsWith('…'));
  });
}

test('never cuts a match, however long', () => {
  const phrase = fold(LONG.zh, 'zh');
  assert.equal(makeExcerpt(LONG.zh, [phrase], 'zh'), LONG.zh);
});

test('shows the place where most of the words occur together', () => {
  const excerpt = makeExcerpt(
    `${'We will go on. '.repeat(40)}New hospital beds will be built.`,
    ['will', 'hospital', 'beds'],
    'en',
  );
  assert.ok(fold(excerpt, 'en').includes('hospital beds will'), excerpt);
});

test('cuts English between words', () => {
  for (const word of makeExcerpt(LONG.en, ['five violations'], 'en').replaceAll('…', '').split(' '))
    assert.ok(['before', 'five', 'violations', 'after'].includes(word), word);
});

test('shows the beginning of a text without a match', () =>
  assert.equal(makeExcerpt('甲乙丙', ['丁'], 'zh'), '甲乙丙'));

test('cuts a word that is longer than an excerpt', () =>
  assert.equal(makeExcerpt(`town-${'x'.repeat(300)}`, ['town'], 'en'), `town-${'x'.repeat(195)}…`));

test('shows what fits whole, without …', () => {
  assert.equal(makeExcerpt('甲'.repeat(90), ['甲'], 'zh'), '甲'.repeat(90));
  assert.equal(makeExcerpt(`${'甲'.repeat(89)}乙丙`, ['甲'], 'zh'), `${'甲'.repeat(89)}乙…`);
  assert.equal(makeExcerpt(`丙${'甲'.repeat(89)}乙`, ['乙'], 'zh'), `…${'甲'.repeat(89)}乙`);
});

test('cuts no character in two', () => {
  assert.equal(makeExcerpt(`丙𠘨${'甲'.repeat(88)}乙`, ['乙'], 'zh'), `…𠘨${'甲'.repeat(88)}乙`);
  assert.equal(makeExcerpt(`乙${'甲'.repeat(88)}𠘨丙`, ['乙'], 'zh'), `乙${'甲'.repeat(88)}𠘨…`);
});

test('makes one line of several', () => assert.equal(makeExcerpt('甲\n\t乙', [], 'zh'), '甲 乙'));
