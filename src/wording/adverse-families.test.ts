import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adverseFamilies } from './adverse-families.ts';
import { formatAdverseWords, parseAdverseWords } from './adverse-words-file.ts';

const families = adverseFamilies([
  { zh: '推进街区建设。', en: 'Blocks were obstructed.' },
  { zh: '消费减少。', en: 'Consumption dwindled.' },
]);

test('knows ways to lessen, hinder and end, what is made of them, and adjectives turned round', () => {
  for (const word of ['dwindle', 'impede', 'sabotage', 'diminution', 'sluggish', 'dishonest', 'withhold'])
    assert.ok(families.lemmas.has(word), word);
  for (const word of ['grow', 'park', 'honest']) assert.ok(!families.lemmas.has(word), word);
});

test('takes what is a thing first of all as a verb alone', () => {
  assert.ok(families.verbs.has('hamper'));
  assert.ok(!families.lemmas.has('hamper'));
});

test('asks what a word means in most of its uses, and knows verbs by what stands behind them', () => {
  for (const phrase of ['tear_up', 'tone_down', 'thin_out']) assert.ok(families.phrases.has(phrase), phrase);
  assert.ok(!families.phrases.has('set_up'));
  for (const word of ['number', 'protect', 'complete', 'warm', 'unveil', 'drive'])
    assert.ok(!families.lemmas.has(word) && !families.verbs.has(word), word);
});

test('keeps the forms apart that texts use for other things', () => {
  assert.ok(families.otherwise.has('obstructed'));
  assert.ok(!families.otherwise.has('dwindled'));
});

test('its file reads back', () => assert.deepEqual(parseAdverseWords(formatAdverseWords(families)), families));
