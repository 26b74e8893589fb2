import type { Cell } from '../../pieces.ts';
import { lineJoin } from '../../rules/line-join.ts';
import { isTable } from '../text-tables.ts';
import { plainCell } from '../table-grid.ts';
import type { JoinedParagraph } from './join-page-lines.ts';
import type { LinePart, PageLine } from './page-line.ts';

/**
 * A table recognized by the gaps between its cells; null where none begins here. Lines that continue inside one column
 * belong to a cell.
 */
export function printedTable(
  paragraphs: readonly JoinedParagraph[],
  at: number,
): { rows: Cell[][]; lines: number } | null {
  const lines = linesFrom(paragraphs, at);
  const rows = lines.filter(({ cells }) => cells.length > 1);
  if (paragraphs[at]?.first.cells === undefined && !isHead(lines)) return null;
  if (rows.length < 2 || !isTable(rows.map(({ cells }) => cells.map(({ text }) => text.trim())))) return null;
  const columns = columnsOf(rows);
  const whole = lines.map((line) => ({ ...line, cells: line.cells.flatMap((cell) => cutAtColumns(cell, columns)) }));
  return { rows: withContinuations(whole, columns).map(({ cells }) => inGrid(cells, columns)), lines: lines.length };
}

/** A long cell leaves only a narrow gap before the next one; other rows show where that begins. */
function cutAtColumns(cell: LinePart, columns: readonly { left: number; right: number }[]): LinePart[] {
  const next = columns.findIndex(({ left }) => left > cell.left + 2 && left < cell.right - 2);
  const column = columns[next];
  const start = cell.starts?.find(({ left }) => column !== undefined && left > column.left - 2 && left < column.right);
  if (start === undefined) return [cell];
  const { text, left, right, starts = [] } = cell;
  const rest = starts.filter(({ at }) => at > start.at).map((one) => ({ ...one, at: one.at - start.at }));
  return [
    { text: text.slice(0, start.at), left, right: start.left - 2 },
    ...cutAtColumns({ text: text.slice(start.at), left: start.left, right, starts: rest }, columns),
  ];
}

/** In a head with two lines, the upper one may have words over a single column, and none over the first. */
function isHead([upper, lower]: readonly Line[]): boolean {
  const [part] = upper?.cells ?? [];
  if (upper === undefined || lower === undefined || part === undefined || /单位|[。：:]$/u.test(part.text))
    return false;
  const over = lower.cells.flatMap((cell, index) => (overlaps(cell, part) ? [index] : []));
  const isNear = lower.top - upper.bottom < 1.6 * upper.size;
  return isNear && lower.cells.length > 2 && over.length === 1 && over[0] !== 0;
}

interface Line {
  cells: readonly LinePart[];
  top: number;
  bottom: number;
  size: number;
}

function linesFrom(paragraphs: readonly JoinedParagraph[], at: number): Line[] {
  const lines: Line[] = [];
  const isRow = (place: number): boolean => paragraphs[place]?.first.cells !== undefined;
  for (let place = at; place < paragraphs.length; place += 1) {
    const { text, first, last } = paragraphs[place] ?? {};
    if (text === undefined || first === undefined || last === undefined) break;
    const before = paragraphs[place - 1]?.last;
    if (place > at && before !== undefined && !isNext(first, before)) break;
    const columns = columnsOf(lines);
    const own = columns.findIndex((column) => first.left > column.left - 2 && overlaps(first, column));
    const isInside = own !== -1 && columns.filter((column) => overlaps(first, column)).length === 1;
    const isRowAhead = [1, 2, 3].some((step) => isRow(place + step));
    const begins = isRow(place) || (place === at && isRow(at + 1));
    if (!begins && !(isInside && (own !== 0 || isRowAhead))) break;
    lines.push({
      cells: first.cells ?? [{ text, left: first.left, right: first.right }],
      top: first.top,
      bottom: last.top,
      size: first.size,
    });
  }
  return lines;
}

function isNext(line: PageLine, before: PageLine): boolean {
  return line.page === before.page && line.top > before.top && line.top - before.top < 4 * line.size;
}

/** The columns, from the rows with the most cells. */
function columnsOf(lines: readonly Line[]): { left: number; right: number }[] {
  const most = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const rows = lines.filter(({ cells }) => cells.length === most);
  return Array.from({ length: most }, (_, index) => ({
    left: Math.min(...rows.map(({ cells }) => cells[index]?.left ?? 0)),
    right: Math.max(...rows.map(({ cells }) => cells[index]?.right ?? 0)),
  }));
}

function overlaps(one: { left: number; right: number }, other: { left: number; right: number }): boolean {
  return one.left < other.right && one.right > other.left;
}

/** A line with text in only one column continues the nearer row, if that has text there. */
function withContinuations(lines: readonly Line[], columns: readonly { left: number; right: number }[]): Line[] {
  const rows: Line[] = [];
  let ahead: Line | null = null;
  lines.forEach((line, place) => {
    const [part] = line.cells;
    const [above, below] = [rows.at(-1), lines[place + 1]];
    const hasText = (row: Line | undefined): row is Line =>
      part !== undefined &&
      row !== undefined &&
      row.cells.some((cell) => columns.some((column) => overlaps(cell, column) && overlaps(part, column)));
    const isAlone = line.cells.length === 1 && part !== undefined;
    const isBelowNearer =
      hasText(below) &&
      below.cells.length > 1 &&
      (above === undefined || below.top - line.bottom < line.top - above.bottom - 1);
    if (isAlone && isBelowNearer) ahead = line;
    else if (isAlone && hasText(above)) rows[rows.length - 1] = joined(above, line, columns);
    else {
      rows.push(ahead === null ? line : joined(ahead, line, columns));
      ahead = null;
    }
  });
  return rows;
}

function joined(above: Line, below: Line, columns: readonly { left: number; right: number }[]): Line {
  const columnOf = (part: LinePart): number => columns.findIndex((column) => overlaps(part, column));
  const cells = [...above.cells];
  for (const part of below.cells) {
    const index = cells.findIndex((cell) => columnOf(cell) === columnOf(part));
    const cell = cells[index];
    if (cell === undefined) cells.push(part);
    else
      cells[index] = {
        ...cell,
        text: cell.text.trimEnd() + lineJoin(cell.text, part.text) + part.text.trimStart(),
        right: Math.max(cell.right, part.right),
      };
  }
  return { cells: cells.sort((a, b) => a.left - b.left), top: above.top, bottom: below.bottom, size: above.size };
}

/** Puts each cell into the columns that it overlaps. */
function inGrid(parts: readonly LinePart[], columns: readonly { left: number; right: number }[]): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const part of parts) {
    const own = columns.flatMap((one, index) => (index >= column && overlaps(part, one) ? [index] : []));
    const [first = column] = own;
    for (; column < first; column += 1) cells.push(plainCell(''));
    const colSpan = Math.max(1, own.length);
    cells.push({ ...plainCell(part.text), colSpan });
    column += colSpan;
  }
  for (; column < columns.length; column += 1) cells.push(plainCell(''));
  return cells;
}
