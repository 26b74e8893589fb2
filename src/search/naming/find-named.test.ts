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
import { answerQuery } from '../answer/answer-query.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { suggest } from '../answer/suggest.ts';
import * as offering from '../answers-client.ts';
import { nameFixture } from '../../names/name-fixture.ts';

const TERM: Term = {
  id: 'feng-lin-lian-meng',
  number: 14,
  zh: { name: '枫林联盟', variants: [] },
  en: { name: 'Fenglin Alliance', variants: [] },
  pinyin: 'fēng lín lián méng',
  related: [],
};

const LIBRARY = libraryOf(
  [
    ['plan/one/title', '第一章 龙华', 'Chapter 1 Longhua'],
    ['plan/one/p1', '建设西岸传媒港。', 'Build the West Bund Media Port.'],
    ['plan/one/p2', '绿色走廊', 'A green corridor'],
    ['plan/two/title', '第二章 西岸', 'Chapter 2 West Bund'],
    ['plan/two/p1', '传媒港开业。', 'The Media Port opened.'],
    ['plan/two/s1', '枫林', 'Fenglin'],
    ['plan/two/s1-p1', '枫林联盟与西岸', 'Fenglin Alliance and West Bund', ['feng-lin-lian-meng']],
    ['plan/three/title', '第三章', 'Chapter 3'],
    ['plan/three/p1', '全市第一，徐汇区政府', 'First in Shanghai, government'],
    ['plan/three/s1', '上海', 'Shanghai'],
    ['plan/three/s1-p1', '绿化覆盖率达到 32%', 'the rate of green coverage will reach 32%'],
    ['plan/three/s1-p2', '走廊指数', 'Corridor index'],
  ],
  [TERM],
  [
    nameFixture('feng-lin', 'place', ['枫林'], ['Fenglin'], 'fēng lín'),
    nameFixture('lv-zou-lang', 'project', ['绿色走廊'], ['green corridor'], 'lǜ zǒu láng'),
    nameFixture('quan-shi', 'place', ['全市'], ['the city', 'Shanghai'], 'quán shì'),
    nameFixture('shang-hai', 'place', ['上海'], ['Shanghai'], 'shàng hǎi'),
    { ...nameFixture('xi-an', 'place', ['西岸'], ['West Bund'], 'xī àn'), count: 2 },
    nameFixture('lv-hua', 'project', ['绿化'], ['green coverage'], 'lǜ huà'),
    nameFixture(
      'xi-an-chuan-mei-gang',
      'project',
      ['西岸传媒港', '传媒港'],
      ['West Bund Media Port', 'Media Port'],
      'xī àn chuán méi gǎng',
    ),
  ],
  {
    indicators: [
      {
        id: 'green-coverage',
        zh: { name: '绿化覆盖率', variants: ['覆盖率'] },
        en: { name: 'Green coverage rate', variants: ['green coverage'] },
        blocks: ['plan/three/s1-p1'],
      },
      {
        id: 'index',
        zh: { name: '绿色走廊', variants: ['枫林联盟'] },
        en: { name: 'Corridor index', variants: [] },
        blocks: ['plan/three/s1-p2'],
      },
    ],
  },
);

const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
after(() => rm(folder, { recursive: true }));
await writeSearch(LIBRARY, folder);
const index = {
  zh: await LibraryIndex.open('zh', filesIn(`${folder}/search`)),
  en: await LibraryIndex.open('en', filesIn(`${folder}/search`)),
};
const ask = (query: string, lang: Lang): Promise<SearchResult> =>
  answerQuery(index[lang], query, { base: '/library/', offering });

for (const [lang, query, id] of [
  ['zh', '西岸传媒港', 'xi-an-chuan-mei-gang'],
  ['zh', '传媒港', 'xi-an-chuan-mei-gang'],
  ['zh', '西岸傳媒港', 'xi-an-chuan-mei-gang'],
  ['zh', 'West Bund Media Port', 'xi-an-chuan-mei-gang'],
  ['en', '“west bund media port”', 'xi-an-chuan-mei-gang'],
  ['en', '西岸传媒港', 'xi-an-chuan-mei-gang'],
  ['en', 'xi an chuan mei gang', 'xi-an-chuan-mei-gang'],
  ['zh', 'chuanmeigang', 'xi-an-chuan-mei-gang'],
  ['zh', 'XACMG', 'xi-an-chuan-mei-gang'],
  ['zh', 'lvzoulang', 'lv-zou-lang'],
  ['zh', 'luzoulang', 'lv-zou-lang'],
  ['en', 'Shanghai', 'shang-hai'],
  ['zh', 'Fenglin Alliance', 'feng-lin-lian-meng'],
  ['en', 'GREEN coverage rate', 'green-coverage'],
  ['en', '綠化覆蓋率', 'green-coverage'],
  ['zh', 'lvhuafugailv', 'green-coverage'],
  ['zh', 'lhfgl', 'green-coverage'],
  ['zh', '覆盖率', 'green-coverage'],
  // A term comes before an indicator, an indicator before a name, and a name's own form before a variant of another.
  ['zh', '枫林联盟', 'feng-lin-lian-meng'],
  ['zh', '绿色走廊', 'index'],
  ['en', 'green coverage', 'lv-hua'],
] as const) {
  test(`names ${id} by ${query} in ${lang}`, async () => assert.equal((await ask(query, lang)).term?.id, id));
}

test('gives the kind of a name and how many blocks mention it, and no definition', async () => {
  const { term } = await ask('西岸', 'en');
  assert.partialDeepStrictEqual(term, {
    id: 'xi-an',
    kind: 'place',
    zh: '西岸',
    en: 'West Bund',
    definition: null,
    url: '/library/en/names/xi-an/',
    places: 2,
  });
});

test('leads from an indicator to its page, its values and the sections with its words', async () => {
  const { sections, term } = await ask('绿化覆盖率', 'en');
  assert.partialDeepStrictEqual(term, {
    id: 'green-coverage',
    kind: 'indicator',
    definition: null,
    url: '/library/en/indicators/green-coverage/',
    places: 1,
  });
  assert.deepEqual([sections, term?.elsewhere.map(({ url }) => url)], [[], ['/library/en/plan/three/#s1-p1']]);
});

test('does not take a word of the texts for initials', async () => {
  assert.equal((await ask('xa', 'zh')).term?.id, 'xi-an');
  assert.equal((await ask('a', 'en')).term, null);
});

for (const [zh, en] of [
  ['西岸', 'West Bund'],
  ['西岸传媒港', '"West Bund Media Port"'],
  ['枫林', 'Fenglin'],
  ['上海', 'Shanghai'],
  ['枫林联盟', '"Fenglin Alliance"'],
] as const) {
  test(`finds the same sections for ${zh} and ${en}, whatever the language`, async () => {
    const [byChinese, byEnglish, across] = await Promise.all([ask(zh, 'zh'), ask(en, 'en'), ask(zh, 'en')]);
    assert.ok(sectionsOf(byChinese).length > 0);
    assert.deepEqual(sectionsOf(byChinese), sectionsOf(byEnglish));
    assert.deepEqual(sectionsOf(across), sectionsOf(byEnglish));
  });
}

test('suggests terms and names that begin with what is typed, the shortest first', async () => {
  assert.deepEqual(
    (await suggest(index.zh, '西', { base: '/' })).terms.map(({ id }) => id),
    ['xi-an', 'xi-an-chuan-mei-gang'],
  );
  assert.deepEqual(
    (await suggest(index.zh, 'fenglin', { base: '/' })).terms.map(({ id }) => id),
    ['feng-lin', 'feng-lin-lian-meng'],
  );
  assert.deepEqual(
    (await suggest(index.en, 'media', { base: '/' })).terms.map(({ url }) => url),
    ['/en/names/xi-an-chuan-mei-gang/'],
  );
});

function sectionsOf({ sections, term }: SearchResult): string[] {
  return [...sections, ...(term?.elsewhere ?? [])]
    .map(({ document, page, section }) => `${document}/${page}/${section ?? ''}`)
    .sort();
}
