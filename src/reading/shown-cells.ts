import type { Lang } from '../i18n/lang.ts';
import type { CellRole } from './cell-roles.ts';
import type { BlockView, CellView } from './page-view.ts';
import type { Segment } from './segments.ts';

/** A cell as a page prints it. */
export interface ShownCell {
  as: 'th' | 'td';
  /** What a header heads; none for other cells. */
  scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | undefined;
  /** How many rows and columns it covers, where they are several. */
  rowSpan: number | undefined;
  colSpan: number | undefined;
  segments: readonly Segment[];
  items: readonly BlockView[];
  /** A word or a figure, better not broken over lines. */
  isShort: boolean;
  /** What it is to its row, in a table that a phone stacks. */
  role: CellRole;
  /** Whether the mark of the row stands here. */
  isMarked: boolean;
}

/** What is known of a row besides its cells. */
export interface RowKind {
  /** True for a row of the head of its table. */
  isHeader: boolean;
  /** True where the cells themselves say which of them are headers. */
  isMerged: boolean;
}

/**
 * The cells of a row in a language, each with what it is.
 *
 * @param roles of its cells, in a table that a phone stacks
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

/** Longest text of a cell that is not broken over lines, in characters. */
const SHORT: Record<Lang, number> = { zh: 6, en: 12 };

/** Where cells do not say so themselves, one that reaches over several rows heads them. */
function isHead({ header, rowSpan }: CellView, { isHeader, isMerged }: RowKind): boolean {
  return isMerged ? header : isHeader || rowSpan > 1;
}

function scopeOf({ rowSpan, colSpan }: CellView, { isHeader }: RowKind): ShownCell['scope'] {
  if (isHeader) return colSpan > 1 ? 'colgroup' : 'col';
  return rowSpan > 1 ? 'rowgroup' : 'row';
}

/**
 * The cell that bears the mark of its row: the last that is no header and holds no items, else the last that is no
 * header. Rows of the head have theirs beside the table.
 */
function markedCell(cells: readonly CellView[], kind: RowKind): CellView | undefined {
  if (kind.isHeader) return undefined;
  const values = cells.filter((cell) => !isHead(cell, kind));
  return values.findLast(({ items }) => items.length === 0) ?? values.at(-1);
}

/** Length of a text as it is read; where a printed page begins is no part of it. */
function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + (segment.type === 'page' ? 0 : segment.text.length), 0);
}
