import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../glossary/find-terms.ts';
import { followsOf } from './follows-of.ts';
import { pageFixture } from './page-fixture.ts';
import { pageView, type RowView } from './page-view.ts';
import { rowGroups } from './row-groups.ts';
import { tableView, type TableNode, type TableView } from './table-view.ts';

const NO_NAMES = { zh: prepareNames([], 'zh'), en: prepareNames([], 'en') };

/** A row of cells that are headers (h) or values (v), with the number of rows they span: `h2 v1`. */
const row = (cells: string): { cells: { header: boolean; rowSpan: number }[] } => ({
  cells: cells.split(' ').map((cell) => ({ header: cell.startsWith('h'), rowSpan: Number(cell.slice(1)) })),
});

for (const [name, rows, head] of [
  ['the first row', ['h1 h1', 'v1 v1'], 1],
  ['further rows of headers only', ['h1 h1', 'h1 h1', 'v1 v1', 'h1 h1'], 2],
  ['rows into which a cell of the head reaches', ['h3 h1', 'v1', 'v1', 'v1 v1'], 3],
  ['no row beyond where a cell of the head ends', ['h2 h1', 'h1', 'v1 v1'], 2],
  ['no row where the first holds a value', ['h1 v1', 'h1 h1'], 0],
  ['covered positions aside', ['h1 h0', 'v1 v1'], 1],
  ['no row of covered positions alone', ['h0', 'v1'], 0],
  ['all rows where there is nothing else', ['h1', 'h1'], 2],
] as const)
  test(`the head of a table holds ${name}`, () => {
    const [first, ...rest] = rows.map(row);
    assert.ok(first);
    const [heading, body] = rowGroups(first, rest);
    assert.equal(heading.length, head);
    assert.deepEqual([...heading, ...body], [first, ...rest]);
  });

function tableIn(mdx: string): TableNode {
  const table = pageView(pageFixture(mdx), 'zh', NO_NAMES).find((node) => node.type === 'table');
  assert.ok(table?.type === 'table');
  return table;
}
const viewOf = (mdx: string): TableView => tableView(tableIn(mdx), 'zh');
const PIPES = '<Caption>表</Caption>\n\n| a | b |\n| - | - |\n| 甲 | 乙<ul><li>丙</li></ul> |\n| 丁 | 戊 |';

test('a table lists all its blocks: caption, rows, then items', () => {
  const { blocks, head, body, file } = viewOf(PIPES);
  assert.deepEqual(
    blocks.map(({ fragment }) => fragment),
    ['t1', 't1-r0', 't1-r1', 't1-r2', 't1-r1-i1'],
  );
  assert.deepEqual([head.length, body.length], [1, 2]);
  assert.equal(file, '/data/tables/plan.chapter-1.t1.csv');
});

test('a table of names with lists holds measures; one with more columns, merged cells or no list does not', () => {
  assert.equal(viewOf(PIPES).isMeasures, true);
  assert.equal(viewOf('| a | b |\n| - | - |\n| 甲 | 乙 |').isMeasures, false);
  assert.equal(viewOf('| a | b | c |\n| - | - | - |\n| 甲 | 乙 | 丙<ul><li>丁</li></ul> |').isMeasures, false);
  const merged = '<table><tr><th>a</th><th>b</th></tr><tr><td>甲</td><td>乙<ul><li>丙</li></ul></td></tr></table>';
  assert.equal(viewOf(merged).isMeasures, false);
  assert.deepEqual(
    viewOf(merged).head[0]?.cells.map(({ as, scope }) => [as, scope]),
    [
      ['th', 'col'],
      ['th', 'col'],
    ],
  );
});

test('the notes of a table are those of its blocks', () => {
  const note = { kind: 'remark', zh: '注', en: 'Note' };
  const table = tableIn(PIPES);
  const { notes } = tableView(
    { ...table, header: { ...table.header, row: { ...table.header.row, notes: [note] } } },
    'zh',
  );
  assert.deepEqual(notes, [note]);
});

test('a table links to indicators before projects, each once, from cells and their items', () => {
  const leading = (route: string): RowView['cells'][number]['segments'] => [{ type: 'follow', route, text: '甲' }];
  const rowTo = (cell: string, item: string): RowView =>
    ({ cells: [{ segments: leading(cell), items: [{ segments: leading(item) }] }] }) as unknown as RowView;
  const [projects, indicators] = ['/zh/projects/#a', '/zh/indicators/a/'];
  assert.deepEqual(followsOf([rowTo(projects, projects)], 'zh'), ['projects']);
  assert.deepEqual(followsOf([rowTo(projects, indicators), rowTo(indicators, projects)], 'zh'), [
    'indicators',
    'projects',
  ]);
  assert.deepEqual(followsOf([], 'zh'), []);
  assert.deepEqual(viewOf(PIPES).follows, []);
});
