import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Lang } from '../../i18n/lang.ts';
import type { Term } from '../../schemas/term.ts';
import { libraryOf } from '../build/library-fixture.ts';
import { writeSearch } from '../build/write-search.ts';
import type { SearchResult } from '../search-result.ts';
import { answerQuery } from './answer-query.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { suggest } from './suggest.ts';
import * as offering from '../answers-client.ts';
import { nameFixture } from '../../names/name-fixture.ts';

const TERM: Term = {
  id: 'wu-wei-si-bi',
  number: 9,
  zh: { name: '五违四必', variants: ['五违'] },
  en: { name: 'Five Violations and Four Musts', variants: [] },
  pinyin: 'wǔ wéi sì bì',
  related: [],
};

const NAME = nameFixture('zhi-hui-cheng-shi', 'project', ['智慧城市'], ['smart city'], 'zhì huì chéng shì');

const LIBRARY = libraryOf(
  [
    ['plan/one/title', '第一章 整治', 'Chapter 1 Campaigns'],
    ['plan/one/p1', '推进“1+13+X”，ART+AI 与 PM2.5、15号线。', 'Advance "1+13+X", ART+AI and PM2.5.'],
    ['plan/one/s1', '巩固五违四必', 'Consolidating the campaign'],
    ['plan/one/s1-p1', '云、网、数、边、端、安', 'Clouds and town halls in every township', []],
    ['plan/one/s1-p2', '巩固“五违四必”整治成果', 'Five Violations and Four Musts', ['wu-wei-si-bi']],
    ['plan/two/title', '第二章 城市', 'Chapter 2 City'],
    ['plan/two/p1', '数字城市，城市数字化。智慧城市建设', 'A smart city, a city of smart people'],
    ['plan/two/s1', '社区', 'Community'],
    ['plan/two/s1-p1', '五违整治', null, ['wu-wei-si-bi']],
    ['plan/two/s1-p2', '拆除', 'A city with smart towns'],
    ['glossary/wu-wei-si-bi/title', '五违四必', 'Five Violations and Four Musts', ['wu-wei-si-bi']],
    ['glossary/wu-wei-si-bi/p1', '“五违”指违法用地。', 'The Five Violations are against illegal land use.'],
  ],
  [TERM],
  [NAME],
  { facts: { plan: { kind: 'plan', years: [2021, 2025] }, glossary: { kind: 'glossary', years: [2024, 2025] } } },
);

const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
after(() => rm(folder, { recursive: true }));
await writeSearch(LIBRARY, folder);
const index = {
  zh: await LibraryIndex.open('zh', filesIn(`${folder}/search`)),
  en: await LibraryIndex.open('en', filesIn(`${folder}/search`)),
};
const ask = (query: string, lang: Lang, limit?: number): Promise<SearchResult> =>
  answerQuery(index[lang], query, { base: '/library/', offering, limit });
const urls = (sections: readonly { url: string }[]): string[] => sections.map(({ url }) => url);

for (const [lang, query, expected] of [
  ['zh', '1+13+X', ['/library/zh/plan/one/#p1']],
  ['zh', 'ART+AI', ['/library/zh/plan/one/#p1']],
  ['zh', 'ｐｍ2.5', ['/library/zh/plan/one/#p1']],
  ['zh', '“15号线”', ['/library/zh/plan/one/#p1']],
  ['zh', '云、网、数、边、端、安', ['/library/zh/plan/one/#s1-p1']],
  ['zh', '、', ['/library/zh/plan/one/#s1-p1', '/library/zh/plan/one/#p1']],
  ['zh', '城市 智慧', ['/library/zh/plan/two/#p1']],
  ['zh', '"城市 数字"', ['/library/zh/plan/two/#p1']],
  ['zh', '"智慧 社区"', []],
  ['zh', '必云', []],
  ['en', 'town', ['/library/en/plan/one/#s1-p1']],
  ['en', '"smart city"', ['/library/en/plan/two/#p1']],
  ['en', 'town every', ['/library/en/plan/one/#s1-p1']],
  ['en', 'art+ai', ['/library/en/plan/one/#p1']],
] as const) {
  test(`finds ${query} in ${lang} in ${expected.length} sections`, async () => {
    const result = await ask(query, lang);
    assert.deepEqual(urls(result.sections), expected);
    assert.equal(result.total, expected.length);
  });
}

test('puts the definition first, then titles, then where the words stand densest', async () => {
  const { sections } = await ask('五违四必', 'zh');
  assert.deepEqual(urls(sections), ['/library/zh/glossary/wu-wei-si-bi/#title', '/library/zh/plan/one/#s1']);
  assert.deepEqual(urls((await ask('城市', 'zh')).sections), ['/library/zh/plan/two/#title']);
});

for (const [lang, query, expected] of [
  [
    'en',
    'smart city',
    [
      ['/library/en/plan/two/#p1', false],
      ['/library/en/plan/two/#s1-p2', true],
    ],
  ],
  [
    'en',
    'smart city smart',
    [
      ['/library/en/plan/two/#p1', true],
      ['/library/en/plan/two/#s1-p2', true],
    ],
  ],
  ['en', '"smart city"', [['/library/en/plan/two/#p1', false]]],
  ['zh', '数字 城市', [['/library/zh/plan/two/#p1', false]]],
  ['zh', '智慧 数字化', [['/library/zh/plan/two/#p1', true]]],
] as const) {
  test(`puts words that stand side by side before words that stand apart, and marks these: ${query}`, async () => {
    const { sections, apart } = await ask(query, lang);
    assert.deepEqual(
      sections.map((section) => [section.url, section.apart === true]),
      expected,
    );
    assert.equal(apart, expected.filter(([, isApart]) => isApart).length);
  });
}

test('gives every block that holds a phrase, and the sentence of the best one', async () => {
  const [section] = (await ask('违', 'zh')).sections.filter(({ page }) => page === 'one');
  assert.deepEqual(section, {
    url: '/library/zh/plan/one/#s1',
    document: 'plan',
    page: 'one',
    section: 's1',
    title: '巩固五违四必',
    pageTitle: '第一章 整治',
    excerpt: '巩固五违四必',
    excerptLang: 'zh',
    blocks: ['plan/one/s1', 'plan/one/s1-p2'],
    found: ['违'],
  });
});

test('counts all sections and describes as many as asked', async () => {
  const result = await ask('违', 'zh', 1);
  assert.deepEqual([result.total, result.sections.length], [3, 1]);
});

test('searches one document and counts the others', async () => {
  const { total, sections, counts } = await answerQuery(index.zh, '违', { base: '/', offering, document: 'plan' });
  assert.deepEqual([total, sections.length, counts], [2, 2, { plan: 2, glossary: 1 }]);
});

test('counts for each filter what it leads to while the others stay', async () => {
  const { total, facets } = await answerQuery(index.zh, '违', { base: '/', offering, year: 2024, kind: 'glossary' });
  assert.equal(total, 1);
  assert.deepEqual(facets, { document: { glossary: 1 }, year: { 2024: 1, 2025: 1 }, kind: { plan: 2, glossary: 1 } });
});

test('filters what a term leads to elsewhere, and counts it where nothing stands there literally', async () => {
  const { total, term, counts, facets } = await answerQuery(index.en, '五违四必', {
    base: '/',
    offering,
    document: 'plan',
  });
  assert.deepEqual([total, counts], [0, {}]);
  assert.deepEqual([term?.elsewhere.map(({ document }) => document), term?.elsewhereTotal], [['plan', 'plan'], 2]);
  assert.deepEqual(facets.document, { plan: 2, glossary: 1 });
});

test('counts without describing anything', async () => {
  const { total, sections, near } = await ask('违', 'zh', 0);
  assert.deepEqual([total, sections, near], [3, [], []]);
});

for (const [lang, query] of [
  ['zh', 'wuweisibi'],
  ['zh', 'WWSB'],
  ['zh', '五違四必'],
  ['zh', 'Five Violations and Four Musts'],
  ['en', '五违四必'],
  ['en', 'wu wei si bi'],
] as const) {
  test(`shows the definition for ${query} in ${lang}, and every section that speaks of it`, async () => {
    const { sections, term, near } = await ask(query, lang);
    assert.equal(term?.id, 'wu-wei-si-bi');
    assert.equal(term.url, `/library/${lang}/glossary/wu-wei-si-bi/`);
    assert.match(term.definition ?? '', lang === 'zh' ? /违法用地/ : /illegal land use/);
    assert.deepEqual(
      [...sections, ...term.elsewhere].map(({ page, section }) => `${page} ${section ?? ''}`),
      ['wu-wei-si-bi ', 'one s1', 'two s1'],
    );
    assert.deepEqual(near, []);
  });
}

test('lists under elsewhere last the sections in which the words of a name only stand apart', async () => {
  const { term } = await ask('智慧城市', 'en');
  assert.ok(term !== null);
  assert.deepEqual(
    term.elsewhere.map(({ url, apart, excerpt, found }) => [url, apart === true, excerpt, found]),
    [
      ['/library/en/plan/two/#p1', false, 'A smart city, a city of smart people', ['smart city']],
      ['/library/en/plan/two/#s1-p2', true, 'A city with smart towns', ['smart', 'city']],
    ],
  );
  assert.deepEqual([term.elsewhereTotal, term.elsewhereApart], [2, 1]);
});

test('lists under elsewhere only what the words did not find, in Chinese where it is not translated', async () => {
  const { total, term } = await ask('Five Violations and Four Musts', 'en');
  assert.equal(total, 2);
  assert.deepEqual(
    term?.elsewhere.map(({ url, excerpt, excerptLang }) => [url, excerpt, excerptLang]),
    [['/library/en/plan/two/#s1-p1', '五违整治', 'zh']],
  );
});

for (const [lang, query, expected] of [
  ['zh', '智会城市', '/library/zh/plan/two/#p1'],
  ['zh', '智慧的城市', '/library/zh/plan/two/#p1'],
  ['zh', '智城市', '/library/zh/plan/two/#p1'],
  ['zh', '拆除 龙舟', '/library/zh/plan/two/#s1-p2'],
  ['zh', '城市数字龙舟', '/library/zh/plan/two/#p1'],
  ['zh', '智会成市数字治理', '/library/zh/plan/two/#p1'],
  ['en', 'smart peolpe', '/library/en/plan/two/#p1'],
  ['en', 'comunity', '/library/en/plan/two/#s1'],
  ['en', 'town zeppelin', '/library/en/plan/one/#s1-p1'],
] as const) {
  test(`offers the nearest to ${query}`, async () => {
    const { total, sections, near } = await ask(query, lang);
    assert.deepEqual([total, sections], [0, []]);
    assert.equal(near[0]?.url, expected);
    assert.notEqual(near[0].excerpt, '');
  });
}

test('says how it spells a word that no dictionary knows, and corrects none that one knows', async () => {
  const slip = await ask('smart peolpe', 'en');
  assert.deepEqual([slip.spelledAs, slip.near.length > 0], ['smart people', true]);
  for (const word of ['down', 'townie', 'pity']) {
    const { spelledAs, near } = await ask(word, 'en');
    assert.deepEqual([spelledAs, near], [null, []], word);
  }
});

test('reads traditional characters that stand nowhere as simplified ones, and says so', async () => {
  const [typed, simplified] = [await ask('違法用地', 'zh'), await ask('违法用地', 'zh')];
  assert.deepEqual(typed, { ...simplified, readAs: '违法用地' });
  assert.deepEqual([simplified.readAs, simplified.total], [null, 1]);
  const { readAs, term } = await ask('五違四必', 'en');
  assert.deepEqual([readAs, term?.id], ['五违四必', 'wu-wei-si-bi']);
});

for (const query of ['', '“”', '龙舟', 'zeppelin']) {
  test(`finds nothing for ${JSON.stringify(query)} and nothing near it`, async () =>
    assert.deepEqual(await ask(query, 'zh'), {
      readAs: null,
      spelledAs: null,
      total: 0,
      apart: 0,
      sections: [],
      places: [],
      views: [],
      term: null,
      answers: [],
      near: [],
      meant: [],
      counts: {},
      facets: { document: {}, year: {}, kind: {} },
    }));
}

test('suggests terms by the beginning of any name, and headings', async () => {
  const { terms, titles } = await suggest(index.zh, 'wuwei', { base: '/' });
  assert.deepEqual([terms.map(({ id }) => id), titles], [['wu-wei-si-bi'], []]);
  assert.deepEqual(urls((await suggest(index.zh, '五违', { base: '/' })).titles), ['/zh/plan/one/#s1']);
});

test('says which file of the index is missing', async () => {
  await assert.rejects(LibraryIndex.open('zh', filesIn(`${folder}/elsewhere`)), /first-zh\.json/);
});

for (const found of [0, 99, 'none'])
  test(`reads nothing of an index of format ${found}`, async () => {
    const files = {
      read: async () => new TextEncoder().encode(JSON.stringify({ ...index.zh.first, formatVersion: found })),
    };
    await assert.rejects(
      LibraryIndex.open('zh', files),
      new RegExp(`format ${found}, expected \\d+\\. Reload the page`),
    );
  });

test('tells the readers of another library how this one and its documents are called', () => {
  assert.deepEqual(index.en.first.documents, {
    plan: { title: 'The plan', kind: 'plan', years: [2021, 2025] },
    glossary: { title: 'The glossary', kind: 'glossary', years: [2024, 2025] },
  });
  assert.deepEqual([index.zh.first.library, index.en.first.library], ['某区文库', 'A Library']);
});

test('a term that two documents define is shown with both definitions', async () => {
  const other: Term = { ...TERM, id: 'report/terms/wu-wei', zh: { name: '五违', variants: [] } };
  const twofold = libraryOf(
    [
      ['glossary/wu-wei-si-bi/title', '五违四必', 'Five Violations', ['wu-wei-si-bi']],
      ['glossary/wu-wei-si-bi/p1', '指违法用地。', 'Illegal land use.'],
      ['report/terms/wu-wei/title', '五违', 'Five Violations', ['report/terms/wu-wei']],
      ['report/terms/wu-wei/p1', '指五种违法行为。', 'Five offences.'],
    ],
    [TERM, other],
  );
  const own = await mkdtemp(path.join(tmpdir(), 'search-'));
  after(() => rm(own, { recursive: true }));
  await writeSearch(twofold, own);
  const zh = await LibraryIndex.open('zh', filesIn(`${own}/search`));
  const { term } = await answerQuery(zh, '五违', { base: '/', offering });
  assert.equal(term?.definition, '指违法用地。');
  assert.deepEqual(term.otherDefinitions, [
    { document: 'report', url: '/zh/report/terms/wu-wei/', definition: '指五种违法行为。' },
  ]);
  assert.deepEqual((await ask('wwsb', 'zh')).term?.otherDefinitions, []);
});
