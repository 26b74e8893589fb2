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
] as const)
  test(`what ${query} is about`, () => {
    assert.deepEqual(
      termsOf(query, lang).map(({ key }) => key),
      keys,
    );
  });

test('two characters over a border of words say less than a word', () => {
  const share = new Map(termsOf('楼市政策', 'zh').map(({ key, share: much }) => [key, much]));
  assert.ok((share.get('市政') ?? 1) < (share.get('政策') ?? 0));
  assert.ok((share.get('市政') ?? 1) < (share.get('楼市') ?? 0), 'two single characters may be a word');
});

test('a phrase is found by everything in it that says something', () => {
  assert.deepEqual(keysOf('Where are the new parks?', 'en'), ['new', 'park']);
  assert.deepEqual(keysOf('养老院在哪里', 'zh'), ['养老', '老院', '养', '老', '院']);
});
