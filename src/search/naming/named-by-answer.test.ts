import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedTerm } from '../files/first-answer.ts';
import { namedByAnswer } from './named-by-answer.ts';

const TERM: IndexedTerm = {
  id: 'carbon',
  kind: null,
  zh: '碳达峰、碳中和',
  en: 'Carbon Peaking and Carbon Neutrality',
  forms: { zh: ['碳达峰、碳中和'], en: ['Carbon Peaking and Carbon Neutrality'] },
  pinyin: [],
  places: 3,
};

type Answer = Parameters<typeof namedByAnswer>[1][number];

const place = (document: string, asked: string | null, score = 1, covered = 1): Answer => ({
  page: { document, page: 'carbon', sections: [] },
  section: { section: null, fragment: 'title', title: '', start: 1, end: 9 },
  asked,
  score,
  covered,
});

test('a question that the editors wrote for a definition names its term', () => {
  assert.equal(namedByAnswer('双碳', [place('plan', null), place('glossary', '双碳是什么')], [TERM], 'zh'), TERM);
  assert.equal(namedByAnswer('what is net zero?', [place('glossary', 'net zero')], [TERM], 'en'), TERM);
});

test('other words, other sections and answers far down name nothing', () => {
  const far = Array.from({ length: 3 }, () => place('plan', '双碳'));
  for (const [question, answers] of [
    ['双碳交易', [place('glossary', '双碳是什么')]],
    ['双碳', [place('plan', '双碳')]],
    ['双碳', [place('glossary', null)]],
    ['双碳', [...far, place('glossary', '双碳')]],
    ['？', [place('glossary', '双碳')]],
  ] as const)
    assert.equal(namedByAnswer(question, answers, [TERM], 'zh'), null, question);
});

test('a definition that answers all of a question clearly better than anything else names its term', () => {
  assert.equal(
    namedByAnswer('靠什么论英雄', [place('glossary', null, 2), place('plan', null, 1.5)], [TERM], 'zh'),
    TERM,
  );
  for (const answers of [
    [place('glossary', null, 1.8), place('plan', null, 1)],
    [place('glossary', null, 2, 0.8), place('plan', null, 1)],
    [place('glossary', null, 2), place('plan', null, 1.9)],
    [place('plan', null, 2), place('glossary', null, 1)],
  ])
    assert.equal(namedByAnswer('靠什么论英雄', answers, [TERM], 'zh'), null);
});
