import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { writePage } from '../markdown/write-page.ts';
import type { DraftNode } from '../markdown/draft-page.ts';
import { pageFiles, type LoadedPage } from '../alignment/page-files.ts';
import { translatePage, type TranslatedPage } from './translate-page.ts';
import { parseRecord } from '../alignment/translation-record.ts';

const NODES: readonly DraftNode[] = [
  { type: 'title', text: ['第一章 回顾'] },
  { type: 'paragraph', text: ['年均增长**亿元,', { page: 2 }, '达到<5.5'] },
  { type: 'section', number: 1, text: ['第一节 指标'] },
  { type: 'list', items: [['甲'], ['乙']] },
  {
    type: 'table',
    caption: ['主要指标'],
    header: [['类别'], ['指标'], ['备注']],
    rows: [
      [cell('经济'), cell('增长'), cell('')],
      [cell(''), cell('税收', '细目'), cell('▲')],
    ],
  },
  { type: 'figure', caption: ['图 1'] },
  { type: 'note', text: ['注'] },
];

const ALL = [
  ['title', 'Chapter 1 Review'],
  ['p1', 'Growing by **hundred million on average, to <5.5 {1} [a](b) _c_ 1*2*3'],
  ['s1', 'Section 1 Indicators'],
  ['s1-p1-i1', 'First | 1. of all'],
  ['s1-p1-i2', '- Second'],
  ['s1-t1', 'Main Indicators'],
  ['s1-t1-r0', 'Category\tIndicator\tRemarks'],
  ['s1-t1-r1', 'Economy\tGrowth\t'],
  ['s1-t1-r2', 'Tax | revenue\t▲'],
  ['s1-t1-r2-i1', 'Detail'],
  ['s1-f1', 'Figure 1'],
  ['s1-n1', 'Note'],
] as const;

test('puts a whole translation into the layout of the Chinese page and reads it back word for word', () => {
  const page = translatePage(load(), lines(ALL));
  const english = readPage(page.mdx, 'en.mdx');

  assert.deepEqual(
    english.blocks.map(({ fragment, text }) => [fragment, text]),
    ALL.map((entry) => [...entry]),
  );
  assert.deepEqual(page.missing, []);
  assert.deepEqual(
    english.nodes.map(({ type }) => type),
    readPage(writePage(NODES, null), 'zh.mdx').nodes.map(({ type }) => type),
  );
});

test('records the Chinese of every given block in reading order', () => {
  const record = parseRecord(translatePage(load(), lines([...ALL].reverse())).record, 'r.json');

  assert.deepEqual(
    [...record.keys()],
    ALL.map(([fragment]) => fragment),
  );
  assert.equal(record.get('p1')?.zh, '年均增长**亿元,达到<5.5');
});

test('marks what is not given yet, and leaves a continued or empty cell empty', () => {
  const page = translatePage(load(), lines([['title', 'Chapter 1']]));
  const blocks = readPage(page.mdx, 'en.mdx').blocks;

  assert.equal(page.missing.length, ALL.length - 1);
  assert.ok(blocks.filter(({ fragment }) => fragment !== 'title').every(({ untranslated }) => untranslated));
  assert.deepEqual(
    blocks.map(({ fragment }) => fragment),
    ALL.map(([fragment]) => fragment),
  );
});

test('keeps earlier English and its record beside new lines', () => {
  const first = translatePage(
    load(),
    lines([
      ['title', 'Chapter 1'],
      ['p1', 'Old'],
    ]),
  );
  const second = translatePage(load(first), lines([['p1', 'New']]));

  assert.deepEqual(second.kept, ['title']);
  assert.deepEqual([...parseRecord(second.record, 'r.json').keys()], ['title', 'p1']);
  assert.match(second.mdx, /# Chapter 1 [^]*New/);
});

for (const [name, given, message] of [
  ['an unknown fragment', [['s9-p1', 'Nothing']], /line 1: there is no block "s9-p1" on this page/],
  [
    'a fragment given twice',
    [
      ['title', 'A'],
      ['title', 'B'],
    ],
    /line 2: "title" appears twice/,
  ],
  ['too few cells', [['s1-t1-r1', 'Economy\tGrowth']], /line 1: s1-t1-r1 has 2 cells, the Chinese has 3: 经济 \| 增长/],
  ['Han characters', [['title', 'Chapter 1 回顾']], /line 1: title contains 回 顾, which is not English/],
  ['full-width punctuation', [['title', 'Chapter 1，Review']], /title contains ，/],
  ['a text without English', [['title', ' ']], /title leaves "第一章 回顾" without English/],
  ['words where the Chinese is empty', [['s1-t1-r1', 'Economy\tGrowth\tyes']], /says "yes" where the Chinese is empty/],
] as const) {
  test(`refuses ${name}`, () => assert.throws(() => translatePage(load(), lines(given)), message));
}

test('refuses a line that is not JSON, and names every bad line together', () => {
  assert.throws(() => translatePage(load(), '{"fragment": "title"}\nnothing\n'), /line 1: is not [^]*line 2: is not/);
});

test('refuses a name that is not a page', () => {
  assert.throws(() => pageFiles('chapter-5'), /Name it as <document>\/<page>/);
});

function cell(text: string, ...items: string[]): { text: string[]; items: string[][] } {
  return { text: [text], items: items.map((item) => [item]) };
}

function lines(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([fragment, en]) => JSON.stringify({ fragment, en })).join('\n');
}

function load(earlier?: TranslatedPage): LoadedPage {
  return {
    files: pageFiles('plan/chapter-1'),
    zh: readPage(writePage(NODES, null), 'zh.mdx'),
    en: earlier === undefined ? null : readPage(earlier.mdx, 'en.mdx'),
    record: earlier === undefined ? new Map() : parseRecord(earlier.record, 'r.json'),
  };
}
