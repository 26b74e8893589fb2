import type { CellView } from './page-view.ts';

/** The text of a cell and the number of rows it spans. */
type Cell = Pick<CellView, 'rowSpan' | 'segments'>;

interface Row {
  cells: readonly Cell[];
}

/**
 * The role of a cell in its row. On a phone, a table that is too wide is laid out by these roles; a number is followed by its
 * name.
 */
export type CellRole = 'group' | 'number' | 'name' | undefined;

/** More columns than this do not fit on a phone side by side. */
const MOST_COLUMNS = 3;

/** Tables with more columns than this mostly hold figures, which could no longer be compared if stacked. */
const MOST_STACKED = 6;

/**
 * Gives the role of each cell of a row, in a table that must be stacked on a phone: head of a group of rows, number, or name
 * of the row. Null where the table fits as it is, or has too many columns to stack.
 */
export function cellRoles(head: readonly Row[], body: readonly Row[]): ((row: Row) => CellRole[]) | null {
  const columns = Math.max(...[...head, ...body].map(({ cells }) => cells.length));
  const groups = body.some(({ cells: [first] }) => (first?.rowSpan ?? 1) > 1) ? 1 : 0;
  if (head.length !== 1 || columns > MOST_STACKED || columns <= MOST_COLUMNS - groups) return null;
  const groupsOf = ({ cells }: Row): number => Math.max(0, groups - (columns - cells.length));
  const hasNumbers = body.every((row) => /^\d+$/.test(textOf(row.cells[groupsOf(row)])));
  const first = hasNumbers ? 'number' : 'name';
  return (row) => {
    const before = groupsOf(row);
    return row.cells.map((_, index) => (index < before ? 'group' : index === before ? first : undefined));
  };
}

function textOf(cell: Cell | undefined): string {
  const texts = (cell?.segments ?? []).map((segment) => (segment.type === 'page' ? '' : segment.text));
  return texts.join('').trim();
}
