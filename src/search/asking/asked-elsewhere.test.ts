import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../i18n/lang.ts';
import { termsOf } from '../words/terms-of.ts';
import { AskedPhrases } from './asked-phrases.ts';
import { placesAmong, wantedAmong, yearsIn } from './asked-elsewhere.ts';
import type { Concept } from './concept.ts';
import type { BlockMatch } from './match-blocks.ts';
import { scorePlace, type Question } from './score-place.ts';

const WHOSE = {
  zh: { own: ['徐汇'], others: ['上海', '北京'] },
  en: { own: ['Xuhui'], others: ['Shanghai', 'Beijing'] },
};
/** What a word says of which one section in fifty speaks, and one of which every second does. */
const [SELDOM, OFTEN] = [3.5, 0.7];

for (const [question, lang, weight, places] of [
  ['unemployment in Beijing', 'en', SELDOM, ['beij']],
  ['unemployment in Germany', 'en', SELDOM, ['germani']],
  ['unemployment in Shanghai', 'en', OFTEN, []],
  ['Xuhui and Beijing', 'en', SELDOM, []],
  ['北京失业率', 'zh', SELDOM, ['北京']],
  ['失业率', 'zh', SELDOM, []],
] as const)
  test(`${question} asks about ${places.length === 0 ? 'no other place' : places.join()}`, () => {
    const concepts = conceptsOf(question, lang);
    const found = placesAmong(
      concepts,
      concepts.map(() => weight),
      question,
      lang,
      WHOSE,
    );
    assert.deepEqual(
      [...found].map((at) => concepts[at]?.ways[0]?.key),
      places,
    );
  });

for (const [question, years] of [
  ['retail sales in 2012', [2012]],
  ['1998年到2000年', [1998, 2000]],
  ['20125 beds, 12019', []],
  ['GDP突破2000亿是哪年', []],
  ['2012.5亿元', []],
  ['are there 2000 nursing home beds', []],
  ['2000多个床位', []],
  ['2025人均收入', [2025]],
  ['2025 GDP target', [2025]],
] as const)
  test(`the years of ${question}`, () => assert.deepEqual(yearsIn(question), years));

for (const [question, lang, keys] of [
  ["the mayor's phone number", 'en', ['phone']],
  ['派出所电话', 'zh', ['电话']],
  ['parks', 'en', []],
  ['3号码头', 'zh', []],
] as const)
  test(`${question} wants ${keys.length === 0 ? 'nothing of a thing' : keys.join()}`, () => {
    const concepts = conceptsOf(question, lang);
    assert.deepEqual(
      [...wantedAmong(concepts, lang)].map((at) => concepts[at]?.ways[0]?.key),
      keys,
    );
  });

const AFTER = [2021, 2025] as const;
for (const [what, question, spoken, years, isAnswer] of [
  ['the place alone', { otherPlaces: new Set([1]) }, [1], AFTER, false],
  ['the thing alone', { otherPlaces: new Set([1]) }, [0], AFTER, false],
  ['both', { otherPlaces: new Set([1]) }, [0, 1], AFTER, true],
  ['a place and nothing else that was asked', { otherPlaces: new Set([0, 1]) }, [0, 1], AFTER, true],
  ['the thing, but not what is wanted of it', { wanted: new Set([1]) }, [0], AFTER, false],
  ['both of another year', { years: [1998] }, [0, 1], AFTER, false],
  ['both of its years', { years: [2024] }, [0, 1], AFTER, true],
  ['both in one of the years', { years: [1998, 2024] }, [0, 1], AFTER, true],
] as const)
  test(`a section that speaks of ${what} is ${isAnswer ? 'an answer' : 'no answer'}`, () => {
    const { covered } = scorePlace(
      asked(question),
      { page: 0, section: 0, blocks: [block(spoken)], phrases: new Set() },
      '',
      years,
    );
    assert.equal(covered, isAnswer ? 1 : 0);
  });

function conceptsOf(question: string, lang: Lang): Concept[] {
  return termsOf(question, lang).map(({ key, typed, share }) => ({
    share,
    ways: [{ key, typed, likeness: 'words', share: 1 }],
  }));
}

function asked(further: Partial<Question>): Question {
  return {
    lang: 'en',
    concepts: conceptsOf('unemployment Beijing', 'en'),
    weights: [1, 2],
    sure: [1, 2],
    asked: AskedPhrases.of([], 'en'),
    asksHowMany: false,
    otherPlaces: new Set(),
    wanted: new Set(),
    years: [],
    blockLength: 10,
    ...further,
  };
}

function block(spoken: readonly number[]): BlockMatch {
  const best = { word: '', likeness: 'words', share: 1, positions: new Map() } as const;
  return { page: 0, section: 0, length: 10, concepts: new Map(spoken.map((at) => [at, { times: 1, best }])) };
}
