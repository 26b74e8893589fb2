import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adverseFamilies } from './adverse-families.ts';
import { formatAdverseWords, parseAdverseWords } from './adverse-words-file.ts';

const families = adverseFamilies([
  { zh: '推进街区建设。', en: 'Blocks were obstructed.' },
  { zh: '消费减少。', en: 'Consumption dwindled.' },
]);

test('knows ways to lessen, hinder and end, words derived from them, and negated adjectives', () => {
  for (const word of ['dwindle', 'impede', 'sabotage', 'diminution', 'sluggish', 'dishonest', 'withhold'])
    assert.ok(families.lemmas.has(word), word);
  for (const word of ['grow', 'park', 'honest']) assert.ok(!families.lemmas.has(word), word);
});

test('takes a word that is mainly a noun as adverse only where it is a verb', () => {
  assert.ok(families.verbs.has('hamper'));
  assert.ok(!families.lemmas.has('hamper'));
});

test('judges a word by most of its uses, and a verb together with its particle', () => {
  for (const phrase of ['tear_up', 'tone_down', 'thin_out']) assert.ok(families.phrases.has(phrase), phrase);
  assert.ok(!families.phrases.has('set_up'));
  for (const word of ['number', 'protect', 'complete', 'warm', 'unveil', 'drive'])
    assert.ok(!families.lemmas.has(word) && !families.verbs.has(word), word);
});

test('keeps forms apart that the texts use for other things', () => {
  assert.ok(families.otherwise.has('obstructed'));
  assert.ok(!families.otherwise.has('dwindled'));
});

test('its file reads back', () => assert.deepEqual(parseAdverseWords(formatAdverseWords(families)), families));
