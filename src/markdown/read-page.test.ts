import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allNodes } from './all-nodes.ts';
import type { Block, TableNode } from './page-content.ts';
import { frontMatter } from './page-head.ts';
import { readPage } from './read-page.ts';
import { tablesIn } from './tables-in.ts';
import { writePage } from './write-page.ts';

const blocksOf = (mdx: string): readonly Block[] => readPage(mdx, 'page.mdx').blocks;
const firstOf = (mdx: string): Block => {
  const [block] = blocksOf(mdx);
  assert.ok(block);
  return block;
};
const tableOf = (mdx: string): TableNode => {
  const [table] = tablesIn(readPage(mdx, 'page.mdx').nodes);
  assert.ok(table);
  return table;
};

test('the front matter gives the place of a page, and lines are counted from the top of the file', () => {
  const mdx = '---\norder: 3\nparent: part-1\nprintedPage: 7\n---\n\n# 甲 {/* title */}\n';
  const { head, blocks } = readPage(mdx, 'page.mdx');
  assert.deepEqual(head, { order: 3, parent: 'part-1', printedPage: 7 });
  assert.equal(blocks[0]?.line, 7);
  assert.equal(readPage('甲', 'page.mdx').head, null);
  assert.equal(writePage([], { order: 3 }), '---\norder: 3\n---\n\n');
});

for (const [what, front, message] of [
  ['an order of 0', 'order: 0', /page\.mdx:2\n {2}found: order: /],
  ['no order', '', /page\.mdx:\d+\n {2}found: /],
  ['an unknown key', 'order: 1\ntitle: 甲', /page\.mdx:3\n {2}found: Unrecognized key: "title"/],
  ['too much of it', `order: 1\n# ${'x'.repeat(500)}`, /page\.mdx:1\n {2}found: The front matter has \d+ characters\./],
] as const)
  test(`refuses a front matter with ${what}, and says what to run`, () => {
    assert.throws(() => readPage(`---\n${front}\n---\n\n甲\n`, 'page.mdx'), message);
    assert.throws(() => readPage(`---\n${front}\n---\n\n甲\n`, 'page.mdx'), /\n {2}fix: {3}Run "npm run import"/);
  });

test('hyphens further down are not front matter', () => {
  assert.deepEqual(frontMatter('甲\n---\na: 1\n---\n'), { front: null, whole: '' });
  assert.deepEqual(frontMatter('---\n---\n甲'), { front: '', whole: '---\n---\n' });
  assert.deepEqual(frontMatter('---\na: 1\n---\n甲'), { front: 'a: 1\n', whole: '---\na: 1\n---\n' });
});

test('white space is collapsed and trimmed, and page breaks stay where they were', () => {
  const { text, marks } = firstOf('甲  乙\n丙 <PageBreak page="3" /> 丁<PageBreak page="4" />\n');
  assert.equal(text, '甲 乙 丙 丁');
  assert.deepEqual(marks, [
    { offset: 6, page: 3 },
    { offset: 7, page: 4 },
  ]);
});

test('page breaks and marks alone on a line are a paragraph', () => {
  const [alone, together] = blocksOf('<PageBreak page="3" />\n\n<PageBreak page="4" /> <Untranslated /> {/* p5 */}\n');
  assert.deepEqual([alone?.text, alone?.marks, alone?.untranslated], ['', [{ offset: 0, page: 3 }], false]);
  assert.deepEqual(
    [together?.fragment, together?.marks, together?.untranslated],
    ['p5', [{ offset: 0, page: 4 }], true],
  );
});

test('the text of a row is that of its cells joined by tabs, with the page breaks in them', () => {
  const { header, rows } = tableOf('| 甲 | 乙<PageBreak page="3" />丙 |\n| - | - |\n| 丁 |  |\n');
  assert.equal(header.block.text, '甲\t乙丙');
  assert.deepEqual(header.block.marks, [{ offset: 3, page: 3 }]);
  assert.deepEqual(header.cells[1]?.marks, [{ offset: 1, page: 3 }]);
  assert.equal(rows[0]?.block.text, '丁\t');
  assert.deepEqual(
    [header, ...rows].map(({ cells }) => cells.map((cell) => cell.header)),
    [
      [true, true],
      [false, false],
    ],
  );
});

test('an empty first cell continues the one above, over as many rows as there are', () => {
  const { rows } = tableOf('| a | b |\n| - | - |\n| 甲 | 1 |\n|  | 2 |\n|  | 3 |\n| 乙 | 4 |\n|  | 5 |\n');
  assert.deepEqual(
    rows.map(({ cells }) => cells[0]?.rowSpan),
    [3, 0, 0, 2, 0],
  );
  assert.deepEqual(
    rows.map(({ cells }) => cells[1]?.rowSpan),
    [1, 1, 1, 1, 1],
  );
  assert.equal(rows[1]?.block.text, '2');
  // A covered cell takes up its column and has no text.
  assert.deepEqual(rows[1]?.cells[0], { text: '', marks: [], items: [], rowSpan: 0, colSpan: 1, header: false });
});

test('a first cell that is untranslated or contains a list does not continue the one above', () => {
  const { rows } = tableOf(
    '| a | b |\n| - | - |\n| 甲 | 1 |\n| <Untranslated /> | 2 |\n| <ul><li>乙</li></ul> | 3 |\n',
  );
  assert.deepEqual(
    rows.map(({ cells }) => cells[0]?.rowSpan),
    [1, 1, 1],
  );
});

test('tables in boxes count as tables of the page, and all nodes come in reading order', () => {
  const mdx = '甲\n\n<Box>\n<Caption>乙</Caption>\n\n| a |\n| - |\n| 丙 |\n</Box>\n\n| b |\n| - |\n| 丁 |\n';
  const { nodes } = readPage(mdx, 'page.mdx');
  assert.deepEqual(
    tablesIn(nodes).map(({ fragment }) => fragment),
    ['b1-t1', 't1'],
  );
  assert.deepEqual(
    allNodes(nodes).map(({ type }) => type),
    ['paragraph', 'box', 'table', 'table'],
  );
});

for (const [what, mdx, message] of [
  [
    'a row of fewer cells',
    '| a | b |\n| - | - |\n| 甲 |\n',
    /page\.mdx:3\n {2}found: This row has 1 cells, the header has 2\./,
  ],
  ['a list in a list', '- 甲\n  - 乙\n', /page\.mdx:1\n {2}found: A list item contains more than one paragraph\./],
  [
    'a caption before a paragraph',
    '<Caption>表</Caption>\n\n甲\n',
    /page\.mdx:3\n {2}found: A caption without a table\./,
  ],
  ['a caption at the end', '<Caption>表</Caption>\n', /page\.mdx:1\n {2}found: A caption without a table\./],
  ['a second caption', '<Caption>表</Caption>\n\n<Caption>表</Caption>\n', /page\.mdx:3\n {2}found: A caption without/],
  ['an unknown element', '甲\n\n<Aside>乙</Aside>\n', /page\.mdx:3\n {2}found: <Aside> is not part of a page\./],
  ['a horizontal rule', '甲\n\n---\n', /page\.mdx:3\n {2}found: "thematicBreak" is not part of a page\./],
  [
    'content in a page break',
    '甲<PageBreak page="3">乙</PageBreak>\n',
    /found: <PageBreak> has content\.\n {2}fix: {3}Write it as <PageBreak …\/>/,
  ],
  ['a page break without its number', '甲<PageBreak />\n', /found: A page break without its page number\.\n/],
  [
    'the same fragment twice',
    '甲\n\n乙 {/* p1 */}\n',
    /page\.mdx:3\n {2}found: "p1" appears twice on this page\.\n {2}fix: {3}Put a marker/,
  ],
  ['text that MDX reads as broken markup', '甲 <1 乙\n', /page\.mdx:1\n {2}found: .+\n {2}fix: {3}Escape characters/],
] as const)
  test(`refuses ${what}, at its line and with its repair`, () => {
    assert.throws(() => readPage(mdx, 'page.mdx'), message);
    assert.throws(() => readPage(mdx, 'page.mdx'), /\n {2}fix: {3}\w/);
  });
