import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { LANGS } from '../../i18n/lang.ts';
import { loadLibrary } from '../../loading/load-library.ts';
import { searchedLibrary } from '../build/searched-library.ts';
import { writeSearch } from '../build/write-search.ts';
import { answerQuery } from './answer-query.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { suggest } from './suggest.ts';
import * as offering from '../answers-client.ts';

/** What readers type who do not know how a thing is written, and what they mean. */
const MEANS = {
  'wu-wei-si-bi': [
    'wuweisibi',
    'wwsb',
    'WWSB',
    'wu wei si bi',
    'wǔ wéi sì bì',
    'ｗｗｓｂ',
    'ｗｕｗｅｉｓｉｂｉ',
    '五違四必',
    '「五违四必」',
    '＂五违四必＂',
    '《五违四必》',
    ' 五违四必 ',
    '五违 四必',
    'five-violations and FOUR musts',
  ],
  'feng-lin-hub': ['枫林hub', '枫林 ＨＵＢ', '楓林HUB', '楓林 hub', 'fenglinhub', 'flhub'],
  'chang-qi-hu-li-bao-xian': ['长护险', '長護險'],
  'xi-an': ['West Bund', '⻄岸', 'westbund', 'WEST-BUND', 'xi an', 'xian'],
  'xi-an-jin-rong-cheng': ['xajrc', '西岸金融城', '西岸金融城 ', 'West Bund Financial Hub', '西岸金融城。'],
  'xu-hui-bin-jiang': ['徐滙濱江', 'xhbj'],
  gdp: [
    'GDP',
    '地區生產總值',
    'dqsczz',
    'diqushengchanzongzhi',
    'gross domestic product',
    'average annual GDP growth rate',
  ],
  pm25: ['PM2.5', 'ｐｍ２．５', 'pm 2.5', 'PM25'],
  unemployment: ['失业率', 'unemployment rate', '城镇调查失业率', 'chengzhenshiye'],
  'online-services': ['网办率', '網辦率'],
} as const;

/** What they mean where they mistype it. Nothing has these words, so what is near is offered as such. */
const NEARLY = {
  'wu-wei-si-bi': [
    '五韦四必',
    '五违必',
    '五违四四必',
    '五四违必',
    '吴违四必',
    '五违四毕',
    'wuwei',
    'wuweisi',
    'wuweisbi',
    'Five Violation',
    'Five Violatons and Four Must',
  ],
  'feng-lin-lian-meng': ['枫林 alliance', 'Fenglin 联盟', 'Fenglin Aliance', 'fenlin alliance'],
  'xi-an': ['Wset Bund', 'wst bund'],
  'xi-an-jin-rong-cheng': ['西岸金融成', '西安金融城', 'West Bnud Financial Hub', 'xianjinrongchen'],
  'wu-ge-zhong-xin': ['five centres'],
  unemployment: ['unemploymnet rate', '失业律'],
  gdp: ['dqscz'],
} as const;

/** Queries with exactly so many sections in Chinese, none of them for words apart. */
const FINDS = [
  ['1+13+X', 3],
  ['１＋１３＋Ｘ', 3],
  ['8.95公里', 2],
  ['8.95 公里', 2],
  ['2035', 1],
  ['"两新"', 1],
  ['“两新”', 1],
  ['《上海市徐汇区', 1],
  ['3931.2 亿元', 1],
] as const;

/** What is the same as another query but for characters that are not shown, which pasted text brings along. */
const UNSEEN = [
  ['科技创\u200b新', '科技创新', 'zh'],
  ['\u200d科技\u00ad创新\ufe0f', '科技创新', 'zh'],
  ['五违\u200b四必', '五违四必', 'zh'],
  ['inno\u00advation', 'innovation', 'en'],
  ['\ufeffsci\u2060-tech', 'sci-tech', 'en'],
] as const;

/** Words in the characters of Taiwan that stand for a simplified one only there, and how they are read. */
const TRADITIONAL_WORDS = {
  著力構建: '着力构建',
  批覆: '批复',
  城市傢俱: '城市家具',
  著名: '著名',
  '第一節 著力發展四大戰略產業集群': '第一节 着力发展四大战略产业集群',
} as const;

/** Questions, tones and characters around a name, and what is asked for. */
const ASKS_FOR = {
  'si-ge-xu-hui': [
    '什么是四个徐汇',
    '什么是“四个徐汇”？',
    '四個徐匯是什麼',
    '四个徐汇的含义',
    '请问四个徐汇是什么意思',
    'si4 ge4 xu2 hui4',
    '（四个徐汇）',
  ],
  'wu-wei-si-bi': [
    'wu3wei2si4bi4',
    'what are Five Violations and Four Musts?',
    'What does “Five Violations and Four Musts” mean',
    'the meaning of the Five Violations and Four Musts',
    'meaning of wuweisibi',
  ],
  gdp: ['what is GDP', '什么是GDP?'],
} as const;

/** Queries that stand nowhere by the letter, what of them stands somewhere, and in which language. */
const STANDS_BUT_FOR = [
  ['科技创新。', '科技创新', 'zh'],
  ['（科技创新）', '科技创新', 'zh'],
  ['【科技创新】？', '科技创新', 'zh'],
  ['1,000', '1000', 'zh'],
  ['93600', '93 600', 'en'],
  ['什么是创新', '创新', 'zh'],
  ['COVID19', 'covid 19', 'en'],
] as const;

/** What names nothing, stands nowhere and is near to nothing. */
const MEANINGLESS = [
  '',
  ' ',
  '""',
  '，。',
  '！？',
  '😀',
  '-- ;',
  'zzzz',
  '<img src=x onerror=zzzz(1)>',
  '%00',
  '\u0000',
  '\ud800',
];

describe('odd input', () => {
  let folder = '';
  const index = (lang: 'zh' | 'en'): Promise<LibraryIndex> =>
    LibraryIndex.open(lang, filesIn(path.join(folder, 'search')));
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'search-'));
    await writeSearch(searchedLibrary(loadLibrary('public')), folder);
  });
  after(() => rm(folder, { recursive: true }));

  for (const lang of LANGS) {
    for (const [id, queries] of Object.entries(MEANS))
      test(`${queries.join(', ')} name ${id} in ${lang}`, async () => {
        const sets = new Set<string>();
        for (const query of queries) {
          const { term, sections, near, meant } = await answerQuery(await index(lang), query, { base: '/', offering });
          assert.deepEqual([query, term?.id, near, meant], [query, id, [], []]);
          sets.add(
            [...sections, ...(term?.elsewhere ?? [])]
              .filter(({ apart }) => apart !== true)
              .map(({ url }) => url.split('#')[0])
              .sort()
              .join(' '),
          );
        }
        assert.equal(sets.size, 1);
      });

    for (const [id, queries] of Object.entries(NEARLY))
      test(`${queries.join(', ')} are near to ${id} in ${lang}`, async () => {
        for (const query of queries) {
          const { total, term, sections, near, meant } = await answerQuery(await index(lang), query, {
            base: '/',
            offering,
          });
          assert.deepEqual([query, total, term, sections, meant[0]?.id], [query, 0, null, [], id]);
          assert.ok(near.length > 0, query);
          for (const { found, excerpt } of near) assert.ok(found.length > 0 || excerpt !== '', query);
        }
      });

    test(`what means nothing finds nothing in ${lang}, and nothing near it`, async () => {
      for (const query of MEANINGLESS) {
        const { total, term, near, meant } = await answerQuery(await index(lang), query, { base: '/', offering });
        assert.deepEqual([query, total, term, near, meant], [query, 0, null, [], []]);
      }
    });

    test(`a long query is answered in ${lang} like any other`, async () => {
      for (const query of [
        '五违四必'.repeat(125),
        'five violations '.repeat(32),
        '<script>alert(1)</script>'.repeat(20),
        `${'甲 '.repeat(250)}五违四必`,
      ]) {
        const { total, term } = await answerQuery(await index(lang), query, { base: '/', offering, limit: 20 });
        assert.deepEqual([query, total > 0, term], [query, lang === 'en' && query.startsWith('five'), null]);
      }
    });
  }

  for (const [query, sections] of FINDS)
    test(`${query} stands in ${sections} sections`, async () => {
      const { total, apart } = await answerQuery(await index('zh'), query, { base: '/', offering });
      assert.deepEqual([total, apart], [sections, 0]);
    });

  for (const [query, plain, lang] of UNSEEN)
    test(`${JSON.stringify(query)} is ${plain}`, async () => {
      const [typed, expected] = [
        await answerQuery(await index(lang), query, { base: '/', offering }),
        await answerQuery(await index(lang), plain, { base: '/', offering }),
      ];
      assert.ok(expected.total > 0);
      assert.deepEqual(typed, expected);
    });

  for (const [query, readAs] of Object.entries(TRADITIONAL_WORDS))
    test(`${query} is read as ${readAs}`, async () => {
      const answer = await answerQuery(await index('zh'), query, { base: '/', offering });
      assert.deepEqual([answer.total > 0, answer.readAs], [true, query === readAs ? null : readAs]);
    });

  for (const lang of LANGS)
    for (const [id, queries] of Object.entries(ASKS_FOR))
      test(`${queries.join(', ')} ask for ${id} in ${lang}`, async () => {
        for (const query of queries)
          assert.equal((await answerQuery(await index(lang), query, { base: '/', offering })).term?.id, id, query);
      });

  for (const [query, found, lang] of STANDS_BUT_FOR)
    test(`near to ${query} is what has ${found}`, async () => {
      const { total, near } = await answerQuery(await index(lang), query, { base: '/', offering });
      assert.equal(total, 0);
      assert.deepEqual(near[0]?.found, [found]);
    });

  for (const query of ['5%', '15%', '10%', '"20%"', 'about 5%'])
    test(`the first sections for ${query} have its character, and the others are told as apart`, async () => {
      const { sections, total, apart } = await answerQuery(await index('en'), query, { base: '/', offering });
      const character = new RegExp(`(?<![\\d.,])${query.replaceAll('"', '')}`, 'iu');
      const whole = sections.filter((section) => section.apart !== true);
      assert.deepEqual([whole.length, apart > 0], [total - apart, true]);
      for (const { excerpt } of whole) assert.match(excerpt, character);
    });

  test('what is near stands within the filters', async () => {
    for (const [document, isNear] of [
      ['plan-2021-2025', true],
      ['work-report-2022', false],
    ] as const) {
      const { near } = await answerQuery(await index('zh'), '五韦四必', { base: '/', offering, document });
      assert.deepEqual([...new Set(near.map((section) => section.document))], isNear ? [document] : []);
    }
  });

  test('the filters count all sections that are shown, whatever name they use', async () => {
    const { sections, term, facets } = await answerQuery(await index('zh'), '长护险', { base: '/', offering });
    const shown = [...sections, ...(term?.elsewhere ?? [])].map(({ document }) => document);
    assert.deepEqual(
      facets.document,
      Object.fromEntries(
        [...new Set(shown)].map((document) => [document, shown.filter((each) => each === document).length]),
      ),
    );
  });

  test('a name asked for in pinyin leads to titles first, and to the sections of its Chinese', async () => {
    for (const [name, pinyin] of [
      ['西岸', 'xian'],
      ['长三角', 'cháng sān jiǎo'],
      ['四大功能', 'sidagongneng'],
    ] as const) {
      const [written, spelt] = [
        await answerQuery(await index('zh'), name, { base: '/', offering }),
        await answerQuery(await index('zh'), pinyin, { base: '/', offering }),
      ];
      const places = (found: typeof written): string[] =>
        [...found.sections, ...(found.term?.elsewhere ?? [])].map(
          ({ document, page, section, title }) => `${document}/${page}/${section} ${title.includes(name)}`,
        );
      assert.deepEqual(
        places(spelt)
          .map((place) => place.endsWith('true'))
          .toSorted()
          .reverse(),
        places(spelt).map((place) => place.endsWith('true')),
        'titles first',
      );
      assert.deepEqual(places(spelt).toSorted(), places(written).toSorted());
    }
  });

  test('a long text that stands nowhere is known by its beginning', async () => {
    const blocks = loadLibrary('public')
      .documents.flatMap(({ pages }) => pages.flatMap((page) => page.blocks.map(({ zh }) => zh)))
      .slice(0, 400);
    for (const [query, isNear] of [
      [blocks.join(''), true],
      [blocks.join(' '), true],
      ['㐀'.repeat(20_000), false],
    ] as const) {
      const { total, near } = await answerQuery(await index('zh'), query, { base: '/', offering });
      assert.deepEqual([total, near.length > 0], [0, isNear]);
    }
  });

  test('nearest in Chinese are never pieces of Latin words', async () => {
    for (const query of ['zeppelin', 'Fi Voilations', '14th Five-Year', "' OR 1=1 --"]) {
      const { near } = await answerQuery(await index('zh'), query, { base: '/', offering });
      for (const { found } of near)
        assert.ok(
          found.every((phrase) => /\p{Script=Han}/u.test(phrase) || query.toLowerCase().includes(phrase)),
          `${query}: ${found.join()}`,
        );
      for (const { found } of near)
        assert.ok(
          found.every((phrase) => phrase.length > 3),
          `${query}: ${found.join()}`,
        );
    }
  });

  test('a reader who types traditional characters is offered names and headings', async () => {
    for (const [typed, id] of [
      ['五違', 'wu-wei-si-bi'],
      ['徐滙濱', 'xu-hui-bin-jiang'],
      ['地區生產', 'gdp'],
    ] as const)
      assert.equal((await suggest(await index('zh'), typed, { base: '/' })).terms[0]?.id, id);
    assert.ok((await suggest(await index('zh'), '規劃實施', { base: '/' })).titles.length > 0);
  });
});
