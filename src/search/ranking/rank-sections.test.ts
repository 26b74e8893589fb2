import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FirstAnswer, IndexedPage, IndexedSection, IndexedTerm } from '../files/first-answer.ts';
import type { SectionPlace } from '../files/section-place.ts';
import type { SectionMatch } from '../index/match-sections.ts';
import { countByDocument } from './count-by-document.ts';
import { countFacets } from './count-facets.ts';
import { passes } from './passes.ts';
import { placesElsewhere } from './places-elsewhere.ts';
import { rankApart, rankMatch, rankSections, rankSpeaking, type RankingContext } from './rank-sections.ts';

const page = (document: string, name = 'chapter-1'): IndexedPage =>
  ({ document, page: name, title: 'Chapter', sections: [] }) as unknown as IndexedPage;
const section = (title: string, length = 10): IndexedSection => ({
  section: 's1',
  fragment: 's1',
  title,
  start: 0,
  end: length,
});
const match = (title: string, starts: number[][], { length = 10, at = page('plan') } = {}): SectionMatch => ({
  page: at,
  section: section(title, length),
  starts,
});
const context = (more: Partial<RankingContext> = {}): RankingContext => ({
  lang: 'en',
  phrases: ['smart', 'city'],
  typed: ['smart', 'city'],
  term: null,
  spoken: new Set(),
  ...more,
});

for (const [what, title, starts, more, standing] of [
  ['the whole query in its title', 'A smart city', [[3], [4]], {}, 1],
  ['the whole query in its text', 'Parks', [[3], [4]], {}, 2],
  ['its words apart, all of them in the title', 'A city that is smart', [[3], [7]], {}, 4],
  ['its words apart', 'Smart parks', [[3], [2]], {}, 5],
  [
    'a phrase of two words and what follows it',
    'Parks',
    [[3], [5]],
    { phrases: ['very smart', 'city'], typed: ['very smart', 'city'] },
    2,
  ],
  ['a word that is typed twice, once', 'Parks', [[3]], { phrases: ['city'], typed: ['city', 'city'] }, 5],
  ['a word that is typed twice, twice', 'Parks', [[3, 4]], { phrases: ['city'], typed: ['city', 'city'] }, 2],
  [
    'Chinese, counted by characters',
    '公园',
    [[3], [5]],
    { lang: 'zh', phrases: ['智慧', '城市'], typed: ['智慧', '城市'] },
    2,
  ],
  [
    'Chinese in its title',
    '智慧城市',
    [[3], [5]],
    { lang: 'zh', phrases: ['智慧', '城市'], typed: ['智慧', '城市'] },
    1,
  ],
] as const)
  test(`a section that holds ${what} stands at ${standing}`, () => {
    const place = rankMatch(
      match(
        title,
        starts.map((list) => [...list]),
      ),
      context(more),
    );
    assert.equal(place.rank.standing, standing);
    assert.equal(place.apart, standing >= 4);
  });

test('what speaks of the thing goes before what holds its words apart, and never before what holds them together', () => {
  const [together, apart] = [match('Parks', [[3], [4]]), match('Parks', [[3], [6]])];
  const spoken = new Set([together.section, apart.section]);
  assert.equal(rankMatch(together, context({ spoken })).rank.standing, 2);
  assert.equal(rankMatch(apart, context({ spoken })).rank.standing, 3);
});

test('where characters tell words apart, only the sections that have them hold the query', () => {
  const [with5, without] = [match('Parks', [[3], [4]]), match('Parks', [[3], [4]])];
  const ranking = context({ signed: new Set([with5.section]) });
  assert.deepEqual(
    [with5, without].map((one) => rankMatch(one, ranking).rank.standing),
    [2, 5],
  );
});

test('of equal standing the densest come first, equals in the order of reading', () => {
  const matches = [
    match('a', [[1], [3]]),
    match('b', [[1, 5], [3]]),
    match('c', [[1], [3]]),
    match('d', [[1], [3]], { length: 4 }),
    match('Smart city', [[1], [2]], { length: 100 }),
  ];
  assert.deepEqual(
    rankSections(matches, context()).map((place) => place.section.title),
    ['Smart city', 'd', 'b', 'a', 'c'],
  );
});

const TERM: Pick<IndexedTerm, 'id' | 'forms'> = { id: 'centers', forms: { zh: ['五个中心'], en: ['Five Centers'] } };
const speaking = (title: string, times: number, at = page('plan')): SectionPlace & { times: number } => ({
  page: at,
  section: section(title),
  times,
});

test('of what speaks of a term its titles come first, then what speaks of it most', () => {
  const places = [speaking('a', 1), speaking('b', 3), speaking('The Five Centers', 1)];
  assert.deepEqual(
    rankSpeaking(places, TERM, 'en').map(({ section: { title }, rank }) => [title, rank.standing, rank.density]),
    [
      ['The Five Centers', 1, 0.1],
      ['b', 3, 0.3],
      ['a', 3, 0.1],
    ],
  );
});

test('what has the words of a name apart comes last, in the order of reading', () => {
  const places = rankApart([speaking('a', 1), speaking('b', 2)]);
  assert.deepEqual(
    places.map(({ apart, rank }) => [apart, rank]),
    Array.from({ length: 2 }, () => [true, { standing: 5, density: 0 }]),
  );
});

test('a term leads to the sections that the query did not find by its words', () => {
  const [known, spoken, apart] = [speaking('a', 1), speaking('b', 1), speaking('c', 1)];
  const found = placesElsewhere(TERM, { spoken: [known, spoken], apart: [known, apart] }, [known], 'en');
  assert.deepEqual(
    found.map((place) => place.section.title),
    ['b', 'c'],
  );
});

const DOCUMENTS = {
  plan: { kind: 'plan', years: [2021, 2025] },
  report: { kind: 'plan-report', years: [2025, 2025] },
} as unknown as FirstAnswer['documents'];
const PLACES = [page('plan'), page('plan', 'chapter-2'), page('report'), page('unknown')].map((at): SectionPlace => ({
  page: at,
  section: section('a'),
}));

for (const [filters, found] of [
  [{}, ['plan', 'plan', 'report', 'unknown']],
  [{ document: 'plan' }, ['plan', 'plan']],
  [{ kind: 'plan-report' }, ['report']],
  [{ year: 2021 }, ['plan', 'plan']],
  [{ year: 2025 }, ['plan', 'plan', 'report']],
  [{ year: 2020 }, []],
  [{ year: 2026 }, []],
  [{ document: 'plan', kind: 'plan-report' }, []],
] as const)
  test(`${JSON.stringify(filters)} lets through ${found.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      PLACES.filter((place) => passes(place, filters as Parameters<typeof passes>[1], DOCUMENTS)).map(
        (place) => place.page.document,
      ),
      found,
    ));

test('counts sections by document, and for each value of a filter under the others', () => {
  assert.deepEqual(countByDocument(PLACES), { plan: 2, report: 1, unknown: 1 });
  const filters = { document: 'plan', year: 2025 } as Parameters<typeof countFacets>[1];
  assert.deepEqual(countFacets(PLACES, filters, DOCUMENTS), {
    document: { plan: 2, report: 1 },
    year: { 2021: 2, 2022: 2, 2023: 2, 2024: 2, 2025: 2 },
    kind: { plan: 2 },
  });
});

test('the page that defines a term comes before all else', () => {
  const own = { ...match('Parks', [[3], [9]]), page: page('glossary', 'centers') };
  assert.equal(rankMatch(own, context({ term: { id: 'centers' } })).rank.standing, 0);
  assert.equal(rankMatch(own, context({ term: { id: 'report/terms/centers' } })).rank.standing, 5);
  const [first] = rankSpeaking([speaking('The Five Centers', 9), { ...speaking('a', 1), page: own.page }], TERM, 'en');
  assert.equal(first?.page.document, 'glossary');
});
