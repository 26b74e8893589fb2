import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { draftBlocks } from '../draft-blocks.ts';
import { imbalance } from '../imbalance.ts';
import { readDocument } from '../read-document.ts';
import { openSource } from '../read-source.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const { document, lines, tally } = await readDocument(openSource(ROOT, 'src/sources/plan-report-2025'));
const { pages } = document;
const nodes = pages.flatMap((page) => page.nodes);
const tables = nodes.filter((node) => node.type === 'table');
const blocks = nodes.length === 0 ? [] : draftBlocks(nodes);

test('accounts for every character of the report', () => {
  const { lost, invented } = imbalance(lines, pages, tally);
  assert.deepEqual([...lost, ...invented], []);
});

test('keeps the order of the report', () => {
  const source = [
    ...lines
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ''),
  ];
  let place = 0;
  for (const character of blocks
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '')) {
    place = source.indexOf(character, place) + 1;
    assert.notEqual(place, 0, `"${character}" comes before the text that it should follow`);
  }
});

test('has an opening, three parts and their sections', () => {
  const sections = pages.map(({ page, nodes: own }) => [
    page,
    own.flatMap((node) => (node.type === 'section' ? [node.number] : [])),
  ]);
  assert.deepEqual(sections, [
    ['opening', []],
    ['part-1', [1, 2, 3, 4]],
    ['part-2', []],
    ['part-3', [1, 2, 3, 4, 5, 6, 7]],
  ]);
});

test('has the paragraphs of the original, not its lines or pages', () => {
  const counts = pages.map(({ nodes: own }) => own.filter(({ type }) => type === 'paragraph').length);
  assert.deepEqual(counts, [4, 11, 3, 11]);
});

test('has 16 tables with all their rows and items', () => {
  assert.deepEqual(
    tables.map(({ rows }) => rows.map((cells) => cells.reduce((sum, { items }) => sum + items.length, 0))),
    [
      [9, 7, 10],
      [3, 8, 10],
      [4, 8, 5, 3, 5],
      [6, 5, 6, 3],
      [8, 7, 8, 5],
      [5, 5],
      [5, 6, 3, 3],
      [9],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [4, 5, 3],
      [5, 7, 7],
      [4, 5, 3],
      [2, 3, 2, 2, 2],
      [5, 5, 5],
      [4, 8, 9],
      [6, 8, 9, 5],
    ],
  );
});

test('has the two figure captions', () => {
  assert.deepEqual(
    nodes.flatMap((node) =>
      node.type === 'figure' ? [node.caption.filter((part) => typeof part === 'string').join('')] : [],
    ),
    [
      '图1 2020-2024年徐汇区一般公共预算收入',
      '图 2 2021-2024 年徐汇区技术合同登记成交金额及每万人口高价值发明专利拥有量',
    ],
  );
});

for (const words of [
  '电信数链空间实验室',
  '长桥新村片区旧城区改建、长桥地块',
  '第十二届“创业梦之星”',
  '纳统楼宇属地率达到 63%',
  '鼓励区域内数字经济',
  '推动公立医院进一步提升',
  '招牌进行安全隐患排查',
  '总面积 10.6万平方米',
])
  test(`joins "${words}" over the page break into one item`, () => {
    assert.equal(blocks.filter(({ kind, text }) => kind === 'item' && text.includes(words)).length, 1);
  });

for (const words of [
  '国家级督导评估',
  '共计发放各类',
  '特色产业集群',
  '夯实科创要素保障。推进区融资服务中心',
  '全会精神，深入学习',
])
  test(`joins "${words}" into one paragraph`, () => {
    assert.ok(blocks.some(({ kind, text }) => kind === 'paragraph' && text.includes(words)));
  });

test('leaves no markup of the scan in the text', () => {
  const text = blocks.map((block) => block.text).join('\n');
  assert.doesNotMatch(text, /[➤]|\*\*|<\/?[a-z]|社会 ?社会|联联| and /);
});

test('removed the 21 repeated table headers', () => {
  assert.equal(tally.taken.get('repeated-header')?.length, 21);
});
