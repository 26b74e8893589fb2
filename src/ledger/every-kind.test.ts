import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEDGER_KINDS, type LedgerKind } from '../addressing/ledger-kinds.ts';
import type { AddressedLibrary, OwnAddress } from '../library/addressed-library.ts';
import { compareLedger } from './compare-ledger.ts';
import { explainLedger } from './explain-ledger.ts';
import { addressOf, formatLedger, readLedger } from './ledger-file.ts';
import { formatLedgerIssue } from './ledger-issues.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { mergeLedger } from './merge-ledger.ts';
import { readRedirects } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';
import { wordingsOf } from './wordings-files.ts';

const NONE = readRedirects('');

interface Parts {
  documents: Record<string, Record<string, string>>;
  terms: Record<string, string>;
  names: Record<string, string>;
  own: readonly OwnAddress[];
  /** Blocks of the document `plan` that were corrected. */
  corrected: readonly string[];
}

const TABLE = '| 项目 | 年份 |\n| --- | --- |\n| 枫林生命健康产业园 | 2023 |\n| 西岸金融城一期工程 | 2024 |\n';
const FIRST = '甲一说城区更新总体要求，分期实施。';
const SECOND = '乙二说轨道交通线网规划，逐年推进。';
const THIRD = '丙三说社区卫生服务网络，就近看病。';
const FOURTH = '丁四说滨江绿地公共空间，全线贯通。';

/** Something of every kind. */
const PARTS: Parts = {
  documents: {
    plan: {
      one: `# 一 {/* title */}\n\n${FIRST}\n\n${SECOND}\n\n${TABLE}`,
      two: `# 二 {/* title */}\n\n${THIRD}\n`,
      'terms/hub': '# 邻里汇 {/* title */}\n\n邻里汇是社区综合服务设施的总称。\n',
    },
    report: { all: `# 报告 {/* title */}\n\n${FOURTH}\n` },
    glossary: { sponge: '# 海绵城市 {/* title */}\n\n海绵城市是能够吸水蓄水的城市。\n' },
  },
  terms: { sponge: '海绵城市' },
  names: { 'west-bund': '徐汇滨江' },
  own: [
    { kind: 'indicator', id: 'gdp', name: '地区生产总值' },
    { kind: 'series', id: 'gdp/growth', name: '年均增速' },
    { kind: 'project', id: 'center', name: '徐家汇中心项目' },
    { kind: 'chapter', id: 'where', name: '在哪里发展' },
    { kind: 'view', id: 'about', name: null },
    { kind: 'view', id: 'about/rights', name: null },
  ],
  corrected: ['plan/one/p1'],
};

function library(change: (parts: Parts) => Partial<Parts> = () => ({})): AddressedLibrary {
  const { documents, terms, names, own, corrected } = { ...PARTS, ...change(structuredClone(PARTS)) };
  const pages = libraryOf(documents);
  return {
    ...pages,
    documents: pages.documents.map((one) => ({
      ...one,
      making: one.id === 'plan' || one.id === 'scheme' ? { corrections: corrected.map((block) => ({ block })) } : null,
    })),
    terms: Object.entries(terms).map(([id, name]) => ({ id, zh: { name } })),
    names: Object.entries(names).map(([id, name]) => ({ id, zh: { name }, isPublic: true })),
    own,
  };
}

/** The pages of one document changed. */
function withPages(document: string, change: (pages: Record<string, string>) => Record<string, string>) {
  return ({ documents }: Parts): Partial<Parts> => ({
    documents: { ...documents, [document]: change(documents[document] ?? {}) },
  });
}

function onPage(page: string, from: string, to: string) {
  return withPages('plan', (pages) => ({ ...pages, [page]: pages[page]?.replace(from, to) ?? '' }));
}

function renamed<T>(all: Readonly<Record<string, T>>, from: string, to: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, value]) => [id === from ? to : id, value]));
}

function without<T>(all: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
}

const own = (kind: OwnAddress['kind'], change: (one: OwnAddress) => OwnAddress[]) => (parts: Parts) => ({
  own: parts.own.flatMap((one) => (one.kind === kind && one.id !== 'about' ? change(one) : [one])),
});
const gone = (): OwnAddress[] => [];
const anew =
  (id: string) =>
  (one: OwnAddress): OwnAddress[] => [{ ...one, id }];
const corrected = (one: OwnAddress): OwnAddress[] => [{ ...one, name: `${one.name ?? ''}数` }];

interface Case {
  what: string;
  change: (parts: Parts) => Partial<Parts>;
  /** Where each published address leads once the printed repair has been made; null where its text was removed. */
  leads: Readonly<Record<string, readonly string[] | null>>;
}

/** What can happen to each kind of line. A new kind does not compile without its cases. */
const CASES: Record<LedgerKind, readonly Case[]> = {
  document: [
    {
      what: 'renamed',
      change: ({ documents }) => ({ documents: renamed(documents, 'plan', 'scheme'), corrected: ['scheme/one/p1'] }),
      leads: { plan: ['scheme'], 'plan/one': ['scheme/one'], 'plan/one/p2': ['scheme/one/p2'] },
    },
    {
      what: 'deleted',
      change: ({ documents }) => ({ documents: without(documents, 'report') }),
      leads: { report: null, 'report/all': null, 'report/all/p1': null },
    },
    {
      what: 'renamed, with a correction on the way',
      change: ({ documents }) => ({
        documents: renamed(
          { ...documents, report: { all: documents['report']?.['all']?.replace('全线贯通', '全部贯通') ?? '' } },
          'report',
          'account',
        ),
      }),
      leads: { report: ['account'], 'report/all/p1': ['account/all/p1'] },
    },
  ],
  page: [
    {
      what: 'renamed',
      change: withPages('plan', (pages) => renamed(pages, 'two', 'three')),
      leads: { 'plan/two': ['plan/three'], 'plan/two/p1': ['plan/three/p1'] },
    },
    {
      what: 'deleted',
      change: withPages('plan', (pages) => without(pages, 'two')),
      leads: { 'plan/two': null, 'plan/two/p1': null },
    },
    {
      what: 'of a term renamed',
      change: withPages('plan', (pages) => renamed(pages, 'terms/hub', 'terms/neighborhood-hub')),
      leads: {
        'plan/terms/hub': ['plan/terms/neighborhood-hub'],
        'plan/terms/hub/p1': ['plan/terms/neighborhood-hub/p1'],
      },
    },
    {
      what: 'of a term deleted',
      change: withPages('plan', (pages) => without(pages, 'terms/hub')),
      leads: { 'plan/terms/hub': null, 'plan/terms/hub/p1': null },
    },
  ],
  block: [
    {
      what: 'moved to another page',
      change: (parts) => ({
        documents: {
          ...parts.documents,
          plan: {
            ...parts.documents['plan'],
            one: PARTS.documents['plan']?.['one']?.replace(`${FIRST}\n\n`, '') ?? '',
            two: `# 二 {/* title */}\n\n${THIRD}\n\n${FIRST}\n`,
          },
        },
      }),
      leads: { 'plan/one/p1': ['plan/two/p2'], 'plan/one/p2': ['plan/one/p2'] },
    },
    {
      what: 'corrected',
      change: onPage('one', '分期实施', '分步实施'),
      leads: { 'plan/one/p1': ['plan/one/p1'] },
    },
    { what: 'gone', change: onPage('two', `${THIRD}\n`, ''), leads: { 'plan/two/p1': null } },
    {
      what: 'of a term corrected',
      change: onPage('terms/hub', '总称', '统称'),
      leads: { 'plan/terms/hub/p1': ['plan/terms/hub/p1'] },
    },
    {
      what: 'of a term gone',
      change: onPage('terms/hub', '邻里汇是社区综合服务设施的总称。\n', ''),
      leads: { 'plan/terms/hub/p1': null },
    },
    {
      what: 'joined to another',
      change: onPage('one', `${FIRST}\n\n${SECOND}`, `${FIRST}${SECOND}`),
      leads: { 'plan/one/p1': ['plan/one/p3'], 'plan/one/p2': ['plan/one/p3'] },
    },
    {
      what: 'cut in two',
      change: onPage('two', THIRD, THIRD.replace('，', '，\n\n')),
      leads: { 'plan/two/p1': ['plan/two/p2', 'plan/two/p3'] },
    },
    {
      what: 'pushed down by a new one',
      change: onPage('two', THIRD, `本区将举办世界花样滑冰锦标赛。\n\n${THIRD}`),
      leads: { 'plan/two/p1': ['plan/two/p1'] },
    },
  ],
  made: [
    { what: 'of a correction that is no more', change: () => ({ corrected: [] }), leads: { 'plan/made/one-p1': null } },
    {
      what: 'of a corrected text that moved',
      change: (parts) => ({
        corrected: ['plan/two/p2'],
        documents: {
          ...parts.documents,
          plan: {
            ...parts.documents['plan'],
            one: PARTS.documents['plan']?.['one']?.replace(`${FIRST}\n\n`, '') ?? '',
            two: `# 二 {/* title */}\n\n${THIRD}\n\n${FIRST}\n`,
          },
        },
      }),
      leads: { 'plan/made/one-p1': ['plan/made/two-p2'] },
    },
  ],
  term: [
    {
      what: 'renamed',
      change: ({ documents, terms }) => ({
        terms: renamed(terms, 'sponge', 'sponge-city'),
        documents: { ...documents, glossary: renamed(documents['glossary'] ?? {}, 'sponge', 'sponge-city') },
      }),
      leads: { 'glossary/sponge': ['glossary/sponge-city'], 'glossary/sponge/p1': ['glossary/sponge-city/p1'] },
    },
    {
      what: 'deleted',
      change: ({ documents }) => ({ terms: {}, documents: { ...documents, glossary: {} } }),
      leads: { 'glossary/sponge': null, 'glossary/sponge/p1': null },
    },
    {
      what: 'corrected',
      change: ({ documents }) => ({
        terms: { sponge: '海绵城区' },
        documents: {
          ...documents,
          glossary: { sponge: '# 海绵城区 {/* title */}\n\n海绵城市是能够吸水蓄水的城市。\n' },
        },
      }),
      leads: { 'glossary/sponge': ['glossary/sponge'], 'glossary/sponge/title': ['glossary/sponge/title'] },
    },
  ],
  name: [
    {
      what: 'renamed',
      change: ({ names }) => ({ names: renamed(names, 'west-bund', 'waterfront') }),
      leads: { 'names/west-bund': ['names/waterfront'] },
    },
    { what: 'deleted', change: () => ({ names: {} }), leads: { 'names/west-bund': null } },
    {
      what: 'corrected',
      change: () => ({ names: { 'west-bund': '徐汇滨江带' } }),
      leads: { 'names/west-bund': ['names/west-bund'] },
    },
  ],
  indicator: [
    {
      what: 'renamed',
      change: ({ own: all }) => ({ own: all.map((one) => ({ ...one, id: one.id.replace(/^gdp/, 'output') })) }),
      leads: { 'indicators/gdp': ['indicators/output'], 'indicators/gdp/growth': ['indicators/output/growth'] },
    },
    {
      what: 'deleted',
      change: ({ own: all }) => ({ own: all.filter(({ id }) => !id.startsWith('gdp')) }),
      leads: { 'indicators/gdp': null, 'indicators/gdp/growth': null },
    },
    { what: 'corrected', change: own('indicator', corrected), leads: { 'indicators/gdp': ['indicators/gdp'] } },
  ],
  series: [
    {
      what: 'renamed',
      change: own('series', anew('gdp/rate')),
      leads: { 'indicators/gdp/growth': ['indicators/gdp/rate'] },
    },
    { what: 'deleted', change: own('series', gone), leads: { 'indicators/gdp/growth': null } },
    {
      what: 'corrected',
      change: own('series', corrected),
      leads: { 'indicators/gdp/growth': ['indicators/gdp/growth'] },
    },
  ],
  project: [
    { what: 'renamed', change: own('project', anew('hub')), leads: { 'projects/center': ['projects/hub'] } },
    { what: 'deleted', change: own('project', gone), leads: { 'projects/center': null } },
    { what: 'corrected', change: own('project', corrected), leads: { 'projects/center': ['projects/center'] } },
  ],
  chapter: [
    { what: 'renamed', change: own('chapter', anew('space')), leads: { 'brief/where': ['brief/space'] } },
    { what: 'deleted', change: own('chapter', gone), leads: { 'brief/where': null } },
    { what: 'corrected', change: own('chapter', corrected), leads: { 'brief/where': ['brief/where'] } },
  ],
  view: [
    { what: 'deleted', change: own('view', gone), leads: { 'about/rights': null } },
    { what: 'under a new id', change: own('view', anew('about/terms-of-use')), leads: { 'about/rights': null } },
  ],
  file: [
    {
      what: 'of a table that moved',
      change: withPages('plan', (pages) => ({
        ...pages,
        one: pages['one']?.replace(TABLE, '') ?? '',
        two: `${pages['two'] ?? ''}\n${TABLE}`,
      })),
      leads: { 'data/tables/plan.one.t1.csv': ['data/tables/plan.two.t1.csv'] },
    },
    {
      what: 'of a table that is gone',
      change: onPage('one', TABLE, ''),
      leads: { 'data/tables/plan.one.t1.csv': null },
    },
    {
      what: 'of a table of a renamed page',
      change: withPages('plan', (pages) => renamed(pages, 'one', 'first')),
      leads: { 'data/tables/plan.one.t1.csv': ['data/tables/plan.first.t1.csv'] },
    },
  ],
};

const before = library();
const published = ledgerOf(before);
const wordings = wordingsOf(before);

test('the made-up library has something of every kind, and its lines read back', () => {
  assert.deepEqual(new Set(published.map(({ kind }) => kind)), new Set(LEDGER_KINDS));
  assert.deepEqual(readLedger(formatLedger(published)), published);
  assert.deepEqual(compareLedger(published, before, NONE, wordings), []);
});

for (const [kind, cases] of Object.entries(CASES))
  for (const { what, change, leads } of cases)
    test(`${kind} ${what}: the check reports it, and what is printed repairs it`, () => {
      const now = library(change);
      const reported = compareLedger(published, now, NONE, wordings).filter(
        (one) => one.kind !== 'address-not-in-ledger',
      );
      assert.ok(reported.length > 0, 'nothing is reported');

      const { redirects: printed, mended } = repaired(now);
      const redirects = readRedirects(printed.replaceAll('reason: ""', 'reason: a test'));
      const grown = mergeLedger(published, ledgerOf(mended));
      assert.deepEqual(compareLedger(grown, mended, redirects, wordings).map(formatLedgerIssue), [], printed);
      const { map } = ledgerScope(grown, mended, redirects, wordings);
      for (const [address, targets] of Object.entries(leads)) {
        assert.ok(
          published.some((entry) => addressOf(entry) === address),
          `${address} was published`,
        );
        const end = map.follow(address);
        const places = end.state === 'living' ? [address] : end.state === 'moved' ? end.targets : [];
        assert.deepEqual(places, targets ?? [], `${address} is ${end.state}\n${printed}`);
        if (targets === null) assert.equal(end.state, 'gone', address);
      }
    });

/** The library with the markers that are asked for, and the redirects printed for it. */
function repaired(now: AddressedLibrary): { redirects: string; mended: AddressedLibrary } {
  const scope = ledgerScope(published, now, NONE, wordings);
  const { due, unclear } = explainLedger(scope);
  assert.deepEqual([...unclear.keys()], [], 'nothing is left to be judged');
  const mended = {
    ...now,
    documents: now.documents.map((document) => ({
      ...document,
      pages: document.pages.map((page) => {
        const wanted = due.get(`${document.id}/${page.page}`);
        const fragmentOf = (fragment: string): string => wanted?.get(fragment) ?? fragment;
        return {
          ...page,
          blocks: page.blocks.map((block) => ({
            ...block,
            fragment: fragmentOf(block.fragment),
            id: `${document.id}/${page.page}/${fragmentOf(block.fragment)}`,
          })),
        };
      }),
    })),
  };
  return { redirects: suggestRedirects(scope, '2027-01-01').redirects, mended };
}
