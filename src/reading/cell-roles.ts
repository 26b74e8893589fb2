import type { CellView } from './page-view.ts';

/** A cell as far as it says over how many rows it reaches and what it says. */
type Cell = Pick<CellView, 'rowSpan' | 'segments'>;

interface Row {
  cells: readonly Cell[];
}

/** What a cell is to its row, where the table is too wide for a phone: there a row is laid out by it. Beside a number stands its name. */
export type CellRole = 'group' | 'number' | 'name' | undefined;

/** More columns than these do not fit a phone side by side. */
const MOST_COLUMNS = 3;

/** Columns that hardly hold more than a figure: stacked, they could no longer be compared. */
const MOST_STACKED = 6;

/**
 * Gives what each cell of a row is, in a table that a phone has to stack: the head of several rows, the number of the row,
 * what the row is of. Null where the table fits as it is, or has too many columns for that.
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
