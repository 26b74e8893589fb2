import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from './stem.ts';
import { keysOf, termsOf } from './terms-of.ts';

for (const [forms, name] of [
  [['city', 'cities'], 'a plural'],
  [['headquarter', 'headquarters'], 'a plural that is hardly ever a singular'],
  [['renovate', 'renovated', 'renovating', 'renovation'], 'a verb'],
  [['facade', 'façade', 'façades'], 'an accent'],
  [['subsidised', 'subsidized'], 'a British ending'],
  [['colour', 'color', 'colours'], 'a British vowel'],
  [['centre', 'center', 'centres'], 'a British turn'],
  [['programme', 'program', 'programmes'], 'a British length'],
  [['travelling', 'traveling'], 'a doubled letter'],
  [['licence', 'license'], 'a noun that is a verb elsewhere'],
  [['neighbourhood', 'neighborhoods'], 'a British vowel within'],
  [['favour', 'favor', 'favoured', 'favouring'], 'a British vowel in a verb'],
  [['honourable', 'honorable'], 'a British vowel before able'],
  [['flavourful', 'flavorful'], 'a British vowel before ful'],
  [['colourless', 'colorless'], 'a British vowel before less'],
  [['favourite', 'favorite'], 'a British vowel before ite'],
  [['organise', 'organize', 'organises', 'organising', 'organisation', 'organization'], 'a British s'],
  [['analyse', 'analyze', 'analysed', 'analysing'], 'a British ys'],
  [['theatre', 'theater', 'theatres'], 'a British turn of letters'],
  [['modelled', 'modeled', 'modelling'], 'a doubled l'],
  [['dialogue', 'dialog', 'dialogues'], 'a British ogue'],
  [['defence', 'defense'], 'a British ence'],
  [['HQs', 'HQ'].map((word) => word.toLowerCase()), 'a plural of letters'],
] as const)
  test(`${name} makes no other word: ${forms.join(', ')}`, () => {
    assert.equal(new Set(forms.map(stem)).size, 1, forms.map(stem).join(' '));
  });

test('words that mean something else stay apart', () => {
  for (const [one, other] of [
    ['wage', 'age'],
    ['resort', 'report'],
    ['bike', 'like'],
    ['general', 'generous'],
  ] as const)
    assert.notEqual(stem(one), stem(other));
});

for (const [query, lang, keys] of [
  ['What does TTO stand for?', 'en', ['tto']],
  ['how many nursing home beds', 'en', ['nurs', 'home', 'bed']],
  ['R&D spending', 'en', ['rd', 'spend']],
  ["the mayor's car", 'en', ['mayor', 'car']],
  ['what is it', 'en', ['what', 'is', 'it']],
  ['请问失业率是多少？', 'zh', ['失业', '业率', '率']],
  ['轨交23号线', 'zh', ['轨交', '轨', '交', '23', '号线', '号', '线']],
  ['AI产业', 'zh', ['ai', '产业']],
  ['10,000 homes', 'en', ['10000', 'home']],
  ['1,2 homes', 'en', ['1', '2', 'home']],
  ['the mayor’s car', 'en', ['mayor', 'car']],
  ['R & D and I', 'en', ['rd']],
  ['', 'en', []],
  ['', 'zh', []],
  ['城', 'zh', ['城']],
  ['PM2.5', 'zh', ['pm2.5']],
  ['R&D', 'zh', ['r&d']],
  ['增长5.5%', 'zh', ['增长', '5.5%']],
  ['Parks公园', 'zh', ['park', '公园']],
] as const)
  test(`what ${query} is about`, () => {
    assert.deepEqual(
      termsOf(query, lang).map(({ key }) => key),
      keys,
    );
  });

test('two characters across a word boundary say less than a word', () => {
  const share = new Map(termsOf('楼市政策', 'zh').map(({ key, share: much }) => [key, much]));
  assert.ok((share.get('市政') ?? 1) < (share.get('政策') ?? 0));
  assert.ok((share.get('市政') ?? 1) < (share.get('楼市') ?? 0), 'two single characters may be a word');
});

test('a phrase is found by everything in it that says something', () => {
  assert.deepEqual(keysOf('Where are the new parks?', 'en'), ['new', 'park']);
  assert.deepEqual(keysOf('养老院在哪里', 'zh'), ['养老', '老院', '养', '老', '院']);
});

test('a number, and a character alone, say less than a word', () => {
  const shareOf = (query: string, lang: 'zh' | 'en', key: string): number =>
    termsOf(query, lang).find((term) => term.key === key)?.share ?? 0;
  assert.ok(shareOf('2025 parks', 'en', '2025') < shareOf('2025 parks', 'en', 'park'));
  assert.ok(shareOf('2025年公园', 'zh', '2025') < shareOf('2025年公园', 'zh', '公园'));
  assert.ok(shareOf('城', 'zh', '城') < shareOf('公园', 'zh', '公园'));
});

test('a word of complaint says less than what it complains of', () => {
  const share = new Map(termsOf('厕所不方便', 'zh').map(({ key, share: much }) => [key, much]));
  assert.ok((share.get('方便') ?? 1) < (share.get('厕所') ?? 0));
});

test('how much each piece says', () => {
  const shares = (query: string, lang: 'zh' | 'en'): [string, number][] =>
    termsOf(query, lang).map(({ key, share }) => [key, share]);
  assert.deepEqual(shares('2025 parks a1', 'en'), [
    ['2025', 0.5],
    ['park', 1],
    ['a1', 1],
  ]);
  assert.deepEqual(shares('城，5.5%，AI', 'zh'), [
    ['城', 0.25],
    ['5.5%', 0.5],
    ['ai', 1],
  ]);
  // The dictionary has 楼 and 市 alone, 公园 and 政策 as words.
  assert.deepEqual(
    new Map(shares('楼市政策公园', 'zh')),
    new Map([
      ['楼市', 0.9],
      ['市政', 0.4],
      ['政策', 1],
      ['策公', 0.25],
      ['公园', 1],
      ['楼', 0.25],
      ['市', 0.25],
    ]),
  );
});

test('a character that only joins words makes no pair and says nothing alone', () =>
  assert.deepEqual(
    termsOf('公园和医院', 'zh').map(({ key }) => key),
    ['公园', '医院'],
  ));
