import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Lang } from '../../i18n/lang.ts';
import { answerQuery } from '../answer/answer-query.ts';
import { readingOrder } from '../answer/reading-order.ts';
import { libraryOf } from '../build/library-fixture.ts';
import { writeSearch } from '../build/write-search.ts';
import type { FiguresFile } from '../files/first-answer.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import type { SearchResult } from '../search-result.ts';
import * as answering from '../answers-client.ts';
import { beginReading } from '../query/begin-reading.ts';
import { shareOfForm } from './concept.ts';

const LONG = 'The district will what it does for every resident and stand by the plan. ';
const FIGURES: FiguresFile = {
  series: [
    {
      name: 'beds',
      values: [{ type: 'target', label: '500', years: [2025, 2025], period: '2025', block: 'plan/one/s1-p1' }],
    },
  ],
};

const LIBRARY = libraryOf(
  [
    ['plan/one/title', '第一章 民生', 'Chapter 1 Livelihood'],
    ['plan/one/s1', '第一节 老有颐养', 'Section 1 Care for the Elderly'],
    ['plan/one/s1-p1', '新增认知障碍照护床位 500 张。', 'A further 500 dementia care beds will be added.'],
    ['plan/one/s2', '第二节 住有宜居', 'Section 2 Housing'],
    [
      'plan/one/s2-p1',
      '加大老旧住宅电梯加装力度。',
      'Elevators will be added to old residences; façades are repaired.',
    ],
    ['plan/one/s3', '第三节 综合', 'Section 3 Everything'],
    ['plan/one/s3-p1', '市政道路、住宅、电梯与床位统筹安排。', LONG.repeat(9)],
    ['plan/one/s3-p2', '无关紧要的话。', 'Care, beds and elevators are mentioned here and there.'],
  ],
  [],
  [],
  {
    indicators: [
      {
        id: 'beds',
        zh: { name: '养老床位', variants: [] },
        en: { name: 'Elderly care capacity', variants: [] },
        blocks: ['plan/one/s1-p1'],
        everyday: { zh: ['养老院有多少'], en: ['nursing home places'] },
        figures: { zh: FIGURES, en: FIGURES },
      },
    ],
    asked: [
      {
        document: 'plan',
        page: 'one',
        section: 's1',
        zh: ['老年痴呆谁来照顾', '养老院够不够'],
        en: ['who looks after people with Alzheimer', 'are there enough nursing homes'],
      },
      { document: 'plan', page: 'one', section: 's2', zh: ['爬不动楼怎么办'], en: ['can my old building get a lift'] },
      { document: 'draft', page: 'one', section: 's1', zh: ['内部消息'], en: ['internal news'] },
    ],
  },
);

const folder = await mkdtemp(path.join(tmpdir(), 'asking-'));
after(() => rm(folder, { recursive: true }));
await writeSearch(LIBRARY, folder);
const files = filesIn(`${folder}/search`);
const index = { zh: await LibraryIndex.open('zh', files), en: await LibraryIndex.open('en', files) };
/** An index that tells which files were read. */
async function counted(lang: Lang): Promise<{ opened: LibraryIndex; read: string[] }> {
  const read: string[] = [];
  const opened = await LibraryIndex.open(lang, {
    read: (path) => {
      read.push(path);
      return files.read(path);
    },
  });
  return { opened, read };
}

const hasAsked = (read: readonly string[]): boolean => read.some((path) => path.startsWith('en/asked/'));

const ask = (query: string, lang: Lang): Promise<SearchResult> =>
  answerQuery(index[lang], query, { base: '/', answering, offering: answering });

for (const [lang, query, section, why, asked] of [
  ['zh', '老年痴呆有人照顾吗', 's1', 'question', '老年痴呆谁来照顾'],
  ['zh', '爬不动楼', 's2', 'question', '爬不动楼怎么办'],
  ['en', 'Alzheimer help', 's1', 'question', 'who looks after people with Alzheimer'],
  ['en', 'is there a lift for old buildings', 's2', 'question', 'can my old building get a lift'],
  ['en', 'beds for dementia', 's1', 'words', null],
  ['en', 'elevator in the residence', 's2', 'form', null],
  ['en', 'facade repairs', 's2', 'form', null],
] as const)
  test(`answers ${query}`, async () => {
    const [best] = (await ask(query, lang)).answers;
    assert.deepEqual({ section: best?.section, why: best?.why, asked: best?.asked }, { section, why, asked });
  });

test('whoever puts words between quotation marks is answered by the letter, and in other words only where they stand nowhere', async () => {
  const { opened, read } = await counted('en');
  const asked = (query: string): Promise<SearchResult> =>
    answerQuery(opened, query, { base: '/', answering, offering: answering });
  const literal = await asked('"beds and elevators"');
  assert.deepEqual([literal.total, literal.answers], [1, []]);
  assert.deepEqual(
    read.filter((path) => path.includes('/asked/')),
    [],
  );
  assert.equal((await asked('"nursing homes enough"')).answers[0]?.section, 's1');
  assert.notDeepEqual((await asked('beds and elevators')).answers, []);
});

test('describes what stands literally while the questions are still on their way', async () => {
  let begun = (): void => undefined;
  const textIsAsked = new Promise<void>((resolve) => (begun = resolve));
  const slow = await LibraryIndex.open('en', {
    async read(path) {
      if (path.includes('/text/')) begun();
      if (path.includes('/asked/')) await textIsAsked;
      return files.read(path);
    },
  });
  const { sections } = await answerQuery(slow, 'dementia care', { base: '/', answering, offering: answering });
  assert.deepEqual(
    sections.map(({ section }) => section),
    ['s1'],
  );
});

for (const lang of ['zh', 'en'] as const)
  test(`the questions say in ${lang} where the blocks end, as the index does`, async () => {
    const { opened: asking, read } = await counted(lang);
    await asking.asked(['bed']);
    const inQuestions = await asking.blockEnds();
    assert.deepEqual(
      read.filter((path) => path.includes('/index/')),
      [],
    );
    const inIndex = await (await LibraryIndex.open(lang, files)).blockEnds();
    assert.deepEqual(
      [...inQuestions].sort(([a], [b]) => a - b),
      [...inIndex].sort(([a], [b]) => a - b),
    );
  });

for (const [query, limit, isRead] of [
  ['dementia care', undefined, true],
  ['is there a lift', 5, true],
  ['dementia care', 0, false],
  ['"dementia care"', undefined, false],
  ['Elderly care capacity', undefined, false],
  ['what is elderly care capacity', undefined, true],
] as const)
  test(`the questions are ${isRead ? '' : 'not '}read ahead for ${query}${limit === 0 ? ', which is only counted' : ''}`, async () => {
    const { opened, read } = await counted('en');
    beginReading(opened, query, limit);
    await new Promise((done) => setImmediate(done));
    assert.equal(hasAsked(read), isRead);
  });

test('whoever only counts reads no questions, and knows an indicator by what readers call it all the same', async () => {
  const { opened, read } = await counted('en');
  const { term } = await answerQuery(opened, 'nursing home places', { base: '/', limit: 0, answering });
  assert.equal(term?.id, 'beds');
  assert.deepEqual(
    read.filter((path) => path.includes('/asked/')),
    [],
  );
  assert.equal((await ask('nursing home places', 'en')).term?.id, 'beds');
});

test('a quotation in traditional characters that is found in simplified ones is answered by the letter', async () => {
  const [typed, simplified] = [await ask('"認知障碍"', 'zh'), await ask('"认知障碍"', 'zh')];
  assert.ok(simplified.total > 0);
  assert.deepEqual([typed.readAs, typed.total, typed.answers], ['"认知障碍"', simplified.total, []]);
  assert.notDeepEqual((await ask('认知障碍', 'zh')).answers, []);
});

test('literal results that are not shown yet are no answers in other words', async () => {
  const { opened } = await counted('zh');
  const shown = async (query: string, limit?: number): Promise<SearchResult> =>
    answerQuery(opened, query, { base: '/', limit, answering, offering: answering });
  const sectionsOf = ({ answers }: SearchResult): string[] => answers.map(({ page, section }) => `${page}/${section}`);
  const all = await shown('床位');
  const later = all.sections.slice(1).map(({ page, section }) => `${page}/${section}`);
  assert.ok(later.length > 0 && later.some((place) => sectionsOf(all).includes(place)), 'one answers and is literal');
  assert.deepEqual(
    sectionsOf(await shown('床位', 1)).filter((place) => later.includes(place)),
    [],
  );
});

test('reads the table of traditional characters only for a query that may have one', async () => {
  const { opened, read } = await counted('zh');
  const asked = async (query: string): Promise<boolean> => {
    await answerQuery(opened, query, { base: '/', answering, offering: answering });
    return read.includes('traditional.json');
  };
  assert.equal(await asked('天马行空'), false);
  assert.equal(await asked('認知'), true);
});

test('a related question is never shown as the text, nor counted as a literal match', async () => {
  const { total, sections, answers } = await ask('老年痴呆谁来照顾', 'zh');
  assert.deepEqual([total, sections], [0, []]);
  assert.equal(answers[0]?.excerpt, '新增认知障碍照护床位 500 张。');
  assert.deepEqual(answers[0]?.blocks, []);
});

test('words that only ask find nothing', async () => {
  const { answers } = await ask('what does Alzheimer stand for', 'en');
  assert.deepEqual(
    answers.map(({ section }) => section),
    ['s1'],
  );
});

test('what nothing speaks of has no answer, and what is near to it says so', async () => {
  for (const [query, lang] of [
    ['bitcoin price', 'en'],
    ['比特币价格', 'zh'],
  ] as const)
    assert.deepEqual((await ask(query, lang)).answers, [], query);
});

test('half of a question is near to it, and no answer', async () => {
  const { answers, near } = await ask('lift ticket machine', 'en');
  assert.deepEqual(answers, []);
  assert.equal(near[0]?.section, 's2');
});

test('a word that stands nowhere leads to other words for it, which is near and no answer', async () => {
  const { answers, near } = await ask('my abode', 'en');
  assert.deepEqual(answers, []);
  assert.equal(near[0]?.section, 's2');
  assert.deepEqual(near[0]?.found, ['housing']);
});

test('that something is spoken of does not say how many there are', async () => {
  const { answers, near } = await ask('how many people with Alzheimer', 'en');
  assert.deepEqual(answers, []);
  assert.equal(near[0]?.section, 's1');
  assert.equal((await ask('people with Alzheimer', 'en')).answers[0]?.section, 's1');
});

for (const [query, lang, nearest] of [
  ['dementia care in Beijing', 'en', 's1'],
  ['dementia care beds in 1998', 'en', 's1'],
  ['price of dementia care beds', 'en', 's1'],
  ['北京的养老床位够不够', 'zh', 's1'],
  ['1998年新增认知障碍照护床位', 'zh', 's1'],
] as const)
  test(`what is said of another place, of another year or of something else is no answer to ${query}`, async () => {
    const { answers, near } = await ask(query, lang);
    assert.deepEqual(answers, []);
    assert.equal(near[0]?.section, nearest);
  });

test('no figure is shown for a year of which none is known', async () => {
  assert.equal((await ask('nursing home places', 'en')).term?.id, 'beds');
  for (const years of ['in 2025', 'from 2012 to 2025']) {
    const { term } = await ask(`nursing home places ${years}`, 'en');
    assert.deepEqual(
      term?.figures.map(({ target }) => target?.label),
      ['500'],
      years,
    );
  }
  assert.equal((await ask('nursing home places in 1998', 'en')).term, null);
});

test('who does something is another than what is done', () => {
  assert.ok(shareOfForm('foreigners', 'foreign') < shareOfForm('foreigners', 'foreigner'));
  assert.equal(shareOfForm('parking', 'park'), shareOfForm('tourists', 'tourist'));
});

test('questions of documents that are not there reach no file', async () => {
  for (const lang of ['zh', 'en'] as const) {
    const [piece] = await index[lang].asked(['x']);
    assert.equal(piece?.asked.length, 2);
    assert.doesNotMatch(JSON.stringify(piece), /内部|internal/);
  }
});

test('to a question answers come before sections that only hold its words apart', async () => {
  for (const [query, first] of [
    ['what does it stand by for beds and elevators', 'answers'],
    ['beds elevators', 'apart'],
  ] as const)
    assert.equal(readingOrder(query, await ask(query, 'en'))[0]?.kind, first, query);
});

test('what stands literally comes first, each section once', async () => {
  const query = 'elevators';
  const groups = readingOrder(query, await ask(query, 'en'));
  assert.equal(groups[0]?.kind, 'literal');
  const all = groups.flatMap(({ sections }) => sections.map(({ section }) => section));
  assert.equal(new Set(all).size, all.length);
  assert.ok(all.length > 1);
});
