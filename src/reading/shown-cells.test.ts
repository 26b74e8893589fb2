import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockView, CellView } from './page-view.ts';
import { shownCells, type RowKind } from './shown-cells.ts';

const PLAIN: RowKind = { isHeader: false, isMerged: false };
const HEAD: RowKind = { isHeader: true, isMerged: false };
const MERGED: RowKind = { isHeader: false, isMerged: true };
const ITEM = { fragment: 't1-r1-i1' } as BlockView;

function cell(text: string, more: Partial<CellView> = {}): CellView {
  return { segments: [{ type: 'text', text }], items: [], rowSpan: 1, colSpan: 1, header: false, ...more };
}

function scopes(cells: readonly CellView[], kind: RowKind): string[] {
  return shownCells(cells, kind, 'zh').map(({ as, scope }) => `${as} ${scope ?? '-'}`);
}

function markedIn(cells: readonly CellView[], kind: RowKind): number[] {
  return shownCells(cells, kind, 'zh').flatMap(({ isMarked }, index) => (isMarked ? [index] : []));
}

test('head cells are headers of their columns, wide ones of a group of columns', () => {
  assert.deepEqual(scopes([cell('指标'), cell('目标', { colSpan: 2 })], HEAD), ['th col', 'th colgroup']);
});

test('a cell that spans several rows is their header, other cells are not headers', () => {
  assert.deepEqual(scopes([cell('经济', { rowSpan: 3 }), cell('增长')], PLAIN), ['th rowgroup', 'td -']);
});

test('where the cells themselves say which are headers, nothing else makes one', () => {
  const cells = [cell('经济', { rowSpan: 3 }), cell('增长', { header: true })];
  assert.deepEqual(scopes(cells, MERGED), ['td -', 'th row']);
});

test('spans are given only for cells that cover more than one row or column', () => {
  const [wide, plain] = shownCells([cell('a', { rowSpan: 2, colSpan: 3 }), cell('b')], PLAIN, 'zh');
  assert.deepEqual([wide?.rowSpan, wide?.colSpan, plain?.rowSpan, plain?.colSpan], [2, 3, undefined, undefined]);
});

test('the mark of a row is in its last cell without a list', () => {
  assert.deepEqual(markedIn([cell('a'), cell('b'), cell('c', { items: [ITEM] })], PLAIN), [1]);
});

test('it is in the last cell if each has a list, and never in a header', () => {
  assert.deepEqual(markedIn([cell('a', { items: [ITEM] }), cell('b', { items: [ITEM] })], PLAIN), [1]);
  assert.deepEqual(markedIn([cell('a', { rowSpan: 2 }), cell('b'), cell('c', { header: true })], MERGED), [1]);
  assert.deepEqual(markedIn([cell('a'), cell('b')], HEAD), []);
});

test('six Chinese characters or twelve English ones stay on one line; page numbers do not count', () => {
  const isShort = (text: string, lang: 'zh' | 'en'): boolean | undefined =>
    shownCells([cell(text)], PLAIN, lang)[0]?.isShort;
  assert.deepEqual([isShort('一二三四五六', 'zh'), isShort('一二三四五六七', 'zh')], [true, false]);
  assert.deepEqual([isShort('twelve chars', 'en'), isShort('thirteen char', 'en')], [true, false]);
  const broken = { ...cell('一二三四五六'), segments: [{ type: 'text', text: '一二三四五六' } as const, PAGE] };
  assert.equal(shownCells([broken], PLAIN, 'zh')[0]?.isShort, true);
});

const PAGE = { type: 'page', page: 12345678 } as const;
