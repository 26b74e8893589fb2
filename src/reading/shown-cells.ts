import type { Lang } from '../i18n/lang.ts';
import type { CellRole } from './cell-roles.ts';
import type { BlockView, CellView } from './page-view.ts';
import type { Segment } from './segments.ts';

/** A cell as a page prints it. */
export interface ShownCell {
  as: 'th' | 'td';
  /** What a header applies to; undefined for other cells. */
  scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | undefined;
  /** How many rows and columns it covers, if more than one. */
  rowSpan: number | undefined;
  colSpan: number | undefined;
  segments: readonly Segment[];
  items: readonly BlockView[];
  /** A word or a figure, which should not be broken across lines. */
  isShort: boolean;
  /** Its role in the row, in a table that is stacked on a phone. */
  role: CellRole;
  /** Whether this cell has the mark of the row. */
  isMarked: boolean;
}

/** What is known about a row besides its cells. */
export interface RowKind {
  /** True for a row of the head of its table. */
  isHeader: boolean;
  /** True where the cells themselves say which of them are headers. */
  isMerged: boolean;
}

/**
 * The cells of a row in a language, each with what it needs to be printed.
 *
 * @param roles of its cells, in a table that is stacked on a phone
 */
export function shownCells(
  cells: readonly CellView[],
  kind: RowKind,
  lang: Lang,
  roles: readonly CellRole[] = [],
): ShownCell[] {
  const marked = markedCell(cells, kind);
  return cells.map((cell, index) => ({
    as: isHead(cell, kind) ? 'th' : 'td',
    scope: isHead(cell, kind) ? scopeOf(cell, kind) : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    segments: cell.segments,
    items: cell.items,
    isShort: lengthOf(cell.segments) <= SHORT[lang],
    role: roles[index],
    isMarked: cell === marked,
  }));
}

/** Longest text of a cell that is not broken across lines, in characters. */
const SHORT: Record<Lang, number> = { zh: 6, en: 12 };

/** Where cells do not say so themselves, a cell that spans several rows is their header. */
function isHead({ header, rowSpan }: CellView, { isHeader, isMerged }: RowKind): boolean {
  return isMerged ? header : isHeader || rowSpan > 1;
}

function scopeOf({ rowSpan, colSpan }: CellView, { isHeader }: RowKind): ShownCell['scope'] {
  if (isHeader) return colSpan > 1 ? 'colgroup' : 'col';
  return rowSpan > 1 ? 'rowgroup' : 'row';
}

/**
 * The cell with the mark of its row: the last one that is not a header and has no items, otherwise the last that is not a
 * header. Head rows have their mark beside the table.
 */
function markedCell(cells: readonly CellView[], kind: RowKind): CellView | undefined {
  if (kind.isHeader) return undefined;
  const values = cells.filter((cell) => !isHead(cell, kind));
  return values.findLast(({ items }) => items.length === 0) ?? values.at(-1);
}

/** Length of a text as read, without page marks. */
function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + (segment.type === 'page' ? 0 : segment.text.length), 0);
}
