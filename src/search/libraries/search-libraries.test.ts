import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Term } from '../../schemas/term.ts';
import { FORMAT_VERSION } from '../files/first-answer.ts';
import { ReadError } from '../files/read-error.ts';
import type { SearchFiles } from '../files/search-files.ts';
import { libraryOf } from '../build/library-fixture.ts';
import type { LibrarySource } from './asked-library.ts';
import { sourceIn, writtenLibrary } from './libraries-fixture.ts';
import type { FailureReason } from './library-failure.ts';
import { searchLibraries } from './search-libraries.ts';

const TERM: Term = {
  id: 'wu-wei-si-bi',
  number: 9,
  zh: { name: '五违四必', variants: ['五违'] },
  en: { name: 'Five Violations and Four Musts', variants: [] },
  pinyin: 'wǔ wéi sì bì',
  related: [],
};

const XUHUI = await writtenLibrary(
  libraryOf(
    [
      ['plan/one/title', '第一章 整治', 'Chapter 1 Campaigns'],
      ['plan/one/p1', '五违四必与滨江岸线', 'Five Violations and Four Musts on the riverfront'],
      ['plan/one/s1', '岸线', 'Shores'],
      ['plan/one/s1-p1', '五违整治，岸线贯通', 'A campaign against violations', ['wu-wei-si-bi']],
      ['glossary/wu-wei-si-bi/title', '五违四必', 'Five Violations and Four Musts', ['wu-wei-si-bi']],
      ['glossary/wu-wei-si-bi/p1', '指违法用地等。', 'Illegal land use and the like.'],
    ],
    [TERM],
  ),
);
const JINGAN = await writtenLibrary(
  libraryOf(
    [
      ['plan/one/title', '第一章 苏州河', 'Chapter 1 Suzhou Creek'],
      ['plan/one/p1', '五违四必。', 'Five Violations and Four Musts.'],
      ['plan/two/title', '第二章 岸线', 'Chapter 2 Shores'],
      ['plan/two/p1', '深化五违四必工作', 'Deepen the campaign'],
    ],
    [],
  ),
);
const CHANGNING = await writtenLibrary(
  libraryOf(
    [
      ['glossary/five/title', '五违四必', 'Five Breaches and Four Duties', ['five']],
      ['glossary/five/p1', '本区五违四必之定义。', 'As this district defines it.'],
      ['report/one/title', '报告', 'Report'],
      ['report/one/p1', '五必有成效', 'The five duties bear fruit', ['five']],
    ],
    [
      {
        ...TERM,
        id: 'five',
        zh: { name: '五违四必', variants: [] },
        en: { name: 'Five Breaches and Four Duties', variants: [] },
      },
    ],
  ),
);

const sources = (): LibrarySource[] => [
  sourceIn(XUHUI, 'xuhui'),
  sourceIn(JINGAN, 'jingan'),
  sourceIn(CHANGNING, 'changning'),
];
const addresses = (sections: readonly { url: string }[]): string[] => sections.map(({ url }) => url);

test('gives for each section its library and an absolute address', async () => {
  const { sections, total, counts, libraries } = await searchLibraries(sources(), '岸线', { lang: 'zh' });
  assert.deepEqual(
    sections.map(({ url, library }) => [library.id, library.title, library.address, url]),
    [
      ['xuhui', '某区文库', 'https://xuhui.example/', 'https://xuhui.example/zh/plan/one/#s1'],
      ['jingan', '某区文库', 'https://jingan.example/', 'https://jingan.example/zh/plan/two/#title'],
      ['xuhui', '某区文库', 'https://xuhui.example/', 'https://xuhui.example/zh/plan/one/#p1'],
    ],
  );
  assert.deepEqual([total, counts], [3, { xuhui: 2, jingan: 1, changning: 0 }]);
  assert.deepEqual(
    libraries.map(({ id, counts: byDocument, documents, failed }) => [id, byDocument, documents, failed]),
    [
      ['xuhui', { plan: 2 }, { plan: '《plan》', glossary: '《glossary》' }, null],
      ['jingan', { plan: 1 }, { plan: '《plan》' }, null],
      ['changning', {}, { glossary: '《glossary》', report: '《report》' }, null],
    ],
  );
});

test('gives the definition of the first library that has one, and those of the others beside it', async () => {
  const { term, sections } = await searchLibraries(sources(), '五违四必', { lang: 'zh' });
  assert.deepEqual(
    [term?.library.id, term?.url, term?.definition],
    ['xuhui', 'https://xuhui.example/zh/glossary/wu-wei-si-bi/', '指违法用地等。'],
  );
  assert.deepEqual(
    term?.others.map(({ library, url, definition }) => [library.id, url, definition]),
    [['changning', 'https://changning.example/zh/glossary/five/', '本区五违四必之定义。']],
  );
  assert.deepEqual(addresses(sections).slice(0, 2), [
    'https://xuhui.example/zh/glossary/wu-wei-si-bi/#title',
    'https://changning.example/zh/glossary/five/#title',
  ]);
});

test('joins the sections in which each library mentions the term in other words, the densest first', async () => {
  const { term } = await searchLibraries(sources(), '五违四必', { lang: 'zh' });
  assert.deepEqual(addresses(term?.elsewhere ?? []), [
    'https://changning.example/zh/report/one/#p1',
    'https://xuhui.example/zh/plan/one/#s1-p1',
  ]);
});

test('finds the same sections in either language, also in a library that does not know the term', async () => {
  const inChinese = await searchLibraries(sources(), '五违四必', { lang: 'zh' });
  const inEnglish = await searchLibraries(sources(), '"Five Violations and Four Musts"', { lang: 'en' });
  const ends = [inChinese, inEnglish].map(({ sections, term }) =>
    [...sections, ...(term?.elsewhere ?? [])]
      .map(({ library, document, page, section }) => [library.id, document, page, section].join(' '))
      .sort(),
  );
  assert.equal(ends[0]?.length, 7);
  assert.deepEqual(ends[1], ends[0]);
  assert.ok(
    inEnglish.term?.elsewhere.some(
      ({ library, page, excerpt }) => library.id === 'jingan' && page === 'two' && excerpt === 'Deepen the campaign',
    ),
  );
});

test('looks a term up by its names where a library does not have the form that was asked for', async () => {
  const { term } = await searchLibraries(sources(), '五违', { lang: 'zh' });
  assert.deepEqual([term?.id, term?.others.map(({ id }) => id)], ['wu-wei-si-bi', ['five']]);
});

test('narrows to one library and keeps the counts of all', async () => {
  const { sections, total, counts, term } = await searchLibraries(sources(), '五违四必', {
    lang: 'zh',
    library: 'jingan',
  });
  assert.deepEqual([total, sections.every(({ library }) => library.id === 'jingan'), term?.elsewhere], [2, true, []]);
  assert.deepEqual(counts, { xuhui: 2, jingan: 2, changning: 1 });
});

test('reads traditional characters that no library has as simplified ones', async () => {
  const simplified = await searchLibraries(sources(), '苏州河', { lang: 'zh' });
  assert.ok(simplified.total > 0);
  assert.deepEqual(await searchLibraries(sources(), '蘇州河', { lang: 'zh' }), { ...simplified, readAs: '苏州河' });
});

test('offers near results only where no library has a match, and of all libraries the nearest', async () => {
  assert.deepEqual((await searchLibraries(sources(), '苏州河', { lang: 'zh' })).near, []);
  const { total, near } = await searchLibraries(sources(), '苏洲河', { lang: 'zh' });
  assert.deepEqual([total, addresses(near)], [0, ['https://jingan.example/zh/plan/one/#title']]);
});

const unreadable = (): Promise<never> => Promise.reject(new ReadError('unreachable', 'no connection'));
const instead = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));
const ofFormat = (format: number) => async (files: SearchFiles, file: string) =>
  file.startsWith('first-')
    ? new TextEncoder().encode(
        JSON.stringify({ ...JSON.parse(new TextDecoder().decode(await files.read(file))), formatVersion: format }),
      )
    : files.read(file);

for (const [reason, read] of [
  ['unreachable', unreadable],
  ['unreadable', instead('<!doctype html><title>Not found</title>')],
  ['unreadable', instead('{}')],
  ['unreadable', instead(JSON.stringify({ formatVersion: FORMAT_VERSION }))],
  ['newer', ofFormat(FORMAT_VERSION + 1)],
  ['older', ofFormat(FORMAT_VERSION - 1)],
  ['unreachable', (files: SearchFiles, file: string) => (file.includes('/text/') ? unreadable() : files.read(file))],
  ['unreachable', (files: SearchFiles, file: string) => (file.includes('/index/') ? unreadable() : files.read(file))],
] as const satisfies readonly (readonly [FailureReason, Parameters<typeof sourceIn>[2]])[])
  for (const place of [0, 1])
    test(`answers from the others where library ${place + 1} is ${reason}, and says so (${String(read).slice(0, 40)})`, async () => {
      const failing = sourceIn(place === 0 ? XUHUI : JINGAN, 'failing', read);
      const working = [sourceIn(place === 0 ? JINGAN : XUHUI, 'working'), sourceIn(CHANGNING, 'changning')];
      const { libraries, ...rest } = await searchLibraries(working.toSpliced(place, 0, failing), '五违四必', {
        lang: 'zh',
      });
      const { libraries: answered, ...expected } = await searchLibraries(working, '五违四必', { lang: 'zh' });
      assert.deepEqual(rest, expected);
      assert.deepEqual(
        libraries.filter(({ failed }) => failed === null),
        answered,
      );
      assert.deepEqual(libraries.map(({ failed }) => failed?.reason ?? null).indexOf(reason), place);
      assert.match(libraries[place]?.failed?.message ?? '', /https:\/\/failing\.example\/.*不含该文库的结果/);
    });

test('waits for a slow library no longer than its patience, and lets the process end soon after the answer', async () => {
  const slow = {
    ...sourceIn(JINGAN, 'slow', () => new Promise<never>(() => undefined)),
    patience: 20,
    title: 'The Slow One',
  };
  const { total, libraries } = await searchLibraries([sourceIn(XUHUI, 'xuhui'), slow], 'campaign', { lang: 'en' });
  assert.equal(total, 1);
  assert.equal(
    libraries[1]?.failed?.message,
    'The Slow One took too long to answer, so its results are missing here. Try again later.',
  );
});

test('still says which libraries failed where none answers', async () => {
  const { total, sections, term, libraries } = await searchLibraries(
    [sourceIn(XUHUI, 'one', unreadable), sourceIn(JINGAN, 'two', unreadable)],
    '五违四必',
    { lang: 'zh' },
  );
  assert.deepEqual(
    [total, sections, term, libraries.map(({ failed }) => failed?.reason)],
    [0, [], null, ['unreachable', 'unreachable']],
  );
});
