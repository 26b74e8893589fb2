import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../../i18n/lang.ts';
import type { Term } from '../../schemas/term.ts';
import { answerQuery } from '../answer/answer-query.ts';
import * as answering from '../answers-client.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { random } from '../../../bench/search/random.ts';
import { libraryOf, type BlockSketch } from '../build/library-fixture.ts';
import type { SearchFilters, SearchSection } from '../search-result.ts';
import type { LibrarySource } from './asked-library.ts';
import type { LibrarySection } from './libraries-result.ts';
import { sourceIn, writtenLibrary } from './libraries-fixture.ts';
import { searchLibraries } from './search-libraries.ts';
import { nameFixture } from '../../names/name-fixture.ts';

const SEED = 20261123;
const QUERIES = 120;
const CHARACTERS = [...'城市更新产业民生'];
const WORDS = ['city', 'renewal', 'plan', 'people', 'industry', 'life'];
const TERM: Term = {
  id: 'cheng-shi',
  number: 1,
  zh: { name: '城市', variants: [] },
  en: { name: 'city', variants: [] },
  pinyin: 'chéng shì',
  related: [],
};
const NAME = nameFixture(
  'cheng-shi-geng-xin',
  'project',
  ['城市更新', '更新城市'],
  ['city renewal', 'renewal plan'],
  'chéng shì gēng xīn',
);
const FACTS = {
  facts: { report: { kind: 'report', years: [2024, 2025] }, annex: { kind: 'press', years: [2022, 2024] } },
} as const;
const FILTERS: readonly SearchFilters[] = [{}, { year: 2024 }, { kind: 'report' }, { year: 2022, kind: 'press' }];

/** Few characters and words, so that every query has many matches and many of them equal ranks. */
const next = random(SEED);
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
const many = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + Math.floor(next() * most) }, make);
const chinese = (): string => many(8, () => pick(CHARACTERS)).join('');
const english = (): string => many(6, () => pick(WORDS)).join(' ');

function documentOf(document: string): BlockSketch[] {
  return Array.from({ length: 8 }, (_, page) => page).flatMap((page): BlockSketch[] => [
    [`${document}/page-${page}/title`, chinese(), english()],
    [`${document}/page-${page}/p1`, chinese(), english()],
    [`${document}/page-${page}/s1`, chinese(), english()],
    [`${document}/page-${page}/s1-p1`, chinese(), english()],
    [`${document}/page-${page}/s1-p2`, chinese(), english()],
  ]);
}

const GLOSSARY: readonly BlockSketch[] = [
  ['glossary/cheng-shi/title', '城市', 'city', ['cheng-shi']],
  ['glossary/cheng-shi/p1', '“城市”指更新。', 'The city is for renewal.'],
];
const parts = [[...documentOf('plan'), ...GLOSSARY], documentOf('report'), documentOf('annex')];
const whole = filesIn(await writtenLibrary(libraryOf(parts.flat(), [TERM], [NAME], FACTS)));
const sources: LibrarySource[] = []; // One after the other: Pagefind's program writes one index at a time.
for (const [place, part] of parts.entries())
  sources.push(
    sourceIn(
      await writtenLibrary(libraryOf(part, place === 0 ? [TERM] : [], place === 0 ? [NAME] : [], FACTS)),
      `library-${place}`,
    ),
  );
const keys = (sections: readonly SearchSection[]): string[] =>
  sections.map(({ document, page, section, apart }) => `${document}/${page}/${section ?? ''}${apart ? ' apart' : ''}`);
const placeOf = ({ library, document, page, section }: LibrarySection): string =>
  `${library.id}/${document}/${page}/${section ?? ''}`;

for (const lang of LANGS) {
  const index = await LibraryIndex.open(lang, whole);
  const word = (): string => (lang === 'zh' ? many(3, () => pick(CHARACTERS)).join('') : pick(WORDS));

  test(`orders and counts ${QUERIES} ${lang} answers of three libraries as one library with all their documents does`, async () => {
    let [matched, missed, apart] = [0, 0, 0];
    for (const [turn, query] of [
      '城市',
      'city',
      '城市更新',
      'city renewal',
      '更新 城市',
      'renewal of the city',
      'what are cities',
      'renewwal of the city',
      '城市更薪',
      ...Array.from({ length: QUERIES }, () => many(2, word).join(' ')),
    ].entries()) {
      const filters = FILTERS[turn % FILTERS.length] ?? {};
      const expected = await answerQuery(index, query, { base: '/', answering, offering: answering, ...filters });
      const merged = await searchLibraries(sources, query, { lang, ...filters });
      assert.deepEqual(keys(merged.sections), keys(expected.sections), query);
      assert.deepEqual([merged.total, merged.apart], [expected.total, expected.apart], query);
      assert.deepEqual([merged.facets.year, merged.facets.kind], [expected.facets.year, expected.facets.kind], query);
      assert.equal(merged.term?.id, expected.term?.id, query);
      assert.deepEqual(
        [merged.term?.elsewhereTotal, merged.term?.elsewhereApart],
        [expected.term?.elsewhereTotal, expected.term?.elsewhereApart],
        query,
      );
      assert.deepEqual(Object.assign({}, ...merged.libraries.map(({ counts }) => counts)), expected.counts, query);
      assert.deepEqual(keys(merged.term?.elsewhere ?? []), keys(expected.term?.elsewhere ?? []), query);
      // Near enough is judged from the best answer: with a filter, from the best of each library.
      if (Object.keys(filters).length === 0) assert.equal(merged.near.length > 0, expected.near.length > 0, query);
      const offered = [...merged.answers, ...merged.near].map(placeOf);
      assert.deepEqual(offered, [...new Set(offered)], query);
      if (merged.near.length > 0) assert.ok(offered.length <= 10, `${query}: ${offered.length}`);
      if (turn % 20 === 0 || merged.near.length > 0) {
        const counted = await searchLibraries(sources, query, { lang, limit: 0, ...filters });
        assert.deepEqual([counted.total, counted.near], [merged.total, []], query);
      }
      apart += expected.apart + (expected.term?.elsewhereApart ?? 0);
      if (expected.total > 0) matched += 1;
      else missed += 1;
    }
    assert.ok(
      matched > QUERIES / 4 && missed > 0 && apart > 0,
      `${matched} queries matched, ${missed} did not; ${apart} sections had the words apart`,
    );
  });

  test(`describes as many ${lang} sections as asked, the best of all or the best of each`, async () => {
    const query = lang === 'zh' ? '市' : 'plan';
    const all = await searchLibraries(sources, query, { lang });
    const five = await searchLibraries(sources, query, { lang, limit: 5 });
    assert.deepEqual([five.total, five.sections], [all.total, all.sections.slice(0, 5)]);
    const three = await searchLibraries(sources, query, { lang, limitEach: 3 });
    const best = Object.values(Object.groupBy(all.sections, ({ library }) => library.id)).flatMap((sections = []) =>
      sections.slice(0, 3),
    );
    assert.deepEqual(
      three.sections,
      all.sections.filter((section) => best.includes(section)),
    );
  });
}
