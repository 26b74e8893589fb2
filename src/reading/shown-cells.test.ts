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

test('the cells of the head head their columns, wide ones a group of them', () => {
  assert.deepEqual(scopes([cell('指标'), cell('目标', { colSpan: 2 })], HEAD), ['th col', 'th colgroup']);
});

test('a cell that reaches over several rows heads them, the others head nothing', () => {
  assert.deepEqual(scopes([cell('经济', { rowSpan: 3 }), cell('增长')], PLAIN), ['th rowgroup', 'td -']);
});

test('where cells say themselves which are headers, nothing else makes one', () => {
  const cells = [cell('经济', { rowSpan: 3 }), cell('增长', { header: true })];
  assert.deepEqual(scopes(cells, MERGED), ['td -', 'th row']);
});

test('spans are said where a cell covers more than itself', () => {
  const [wide, plain] = shownCells([cell('a', { rowSpan: 2, colSpan: 3 }), cell('b')], PLAIN, 'zh');
  assert.deepEqual([wide?.rowSpan, wide?.colSpan, plain?.rowSpan, plain?.colSpan], [2, 3, undefined, undefined]);
});

test('the mark of a row stands in its last cell without a list', () => {
  assert.deepEqual(markedIn([cell('a'), cell('b'), cell('c', { items: [ITEM] })], PLAIN), [1]);
});

test('it stands in the last cell where each has a list, and never in a header', () => {
  assert.deepEqual(markedIn([cell('a', { items: [ITEM] }), cell('b', { items: [ITEM] })], PLAIN), [1]);
  assert.deepEqual(markedIn([cell('a', { rowSpan: 2 }), cell('b'), cell('c', { header: true })], MERGED), [1]);
  assert.deepEqual(markedIn([cell('a'), cell('b')], HEAD), []);
});

test('six Chinese characters or twelve of English stay in one line; page numbers do not count', () => {
  const isShort = (text: string, lang: 'zh' | 'en'): boolean | undefined =>
    shownCells([cell(text)], PLAIN, lang)[0]?.isShort;
  assert.deepEqual([isShort('一二三四五六', 'zh'), isShort('一二三四五六七', 'zh')], [true, false]);
  assert.deepEqual([isShort('twelve chars', 'en'), isShort('thirteen char', 'en')], [true, false]);
  const broken = { ...cell('一二三四五六'), segments: [{ type: 'text', text: '一二三四五六' } as const, PAGE] };
  assert.equal(shownCells([broken], PLAIN, 'zh')[0]?.isShort, true);
});

const PAGE = { type: 'page', page: 12345678 } as const;
