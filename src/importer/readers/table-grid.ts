import type { Cell } from '../pieces.ts';
import { lineJoin } from '../rules/line-join.ts';

/** How many columns each row covers, including the cells that reach into it from above. */
export function rowWidths(rows: readonly (readonly Cell[])[]): number[] {
  /** For each column, the rows that a cell above still covers. */
  let covered: number[] = [];
  return rows.map((row) => {
    const next = covered.map((left) => Math.max(0, left - 1));
    let width = covered.findLastIndex((left) => left > 0) + 1;
    let column = 0;
    for (const { rowSpan, colSpan } of row) {
      while ((covered[column] ?? 0) > 0) column += 1;
      for (let over = column; over < column + colSpan; over++) next[over] = rowSpan - 1;
      column += colSpan;
      width = Math.max(width, column);
    }
    covered = Array.from(next, (left) => left ?? 0);
    return width;
  });
}

/** If an original marks no cell as a header, the first row is the header, with the rows that its cells reach into. */
export function withHeader(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  if (rows.some((row) => row.some(({ header }) => header))) return rows;
  const deep = Math.min(Math.max(1, ...(rows[0] ?? []).map(({ rowSpan }) => rowSpan)), rows.length - 1);
  return rows.map((row, index) => (index < deep ? row.map((cell) => ({ ...cell, header: true })) : row));
}

/** Joins the words of a head broken by a narrow column (比上年↵增长（%）); sentences stay separate. */
export function withWholeHeads(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const isBroken = ({ header, paragraphs }: Cell): boolean =>
    header && paragraphs.length > 1 && paragraphs.every((text) => text.length <= 20 && !/[。；]$/u.test(text));
  const whole = (cell: Cell): Cell => ({
    ...cell,
    paragraphs: [cell.paragraphs.reduce((before, text) => before + lineJoin(before, text) + text)],
  });
  return rows.map((row) => row.map((cell) => (isBroken(cell) ? whole(cell) : cell)));
}

/** The doubt about rows with fewer cells than the widest; null where all have the same number. */
export function raggedNote(widths: readonly number[]): string | null {
  const widest = Math.max(0, ...widths);
  const short = widths.flatMap((width, index) => (width < widest ? [index + 1] : []));
  if (short.length === 0) return null;
  const named = short.slice(0, 10).join(', ') + (short.length > 10 ? ' …' : '');
  return `The widest row of this table has ${widest} cells; ${short.length === 1 ? 'row' : 'rows'} ${named} ended earlier and got empty ones.`;
}

/** A plain cell with a text: each of its lines is a paragraph. */
export function plainCell(text: string): Cell {
  const paragraphs = text.split(/\r?\n|\r/).map((line) => line.trim());
  return { paragraphs: paragraphs.filter((line) => line !== ''), rowSpan: 1, colSpan: 1, header: false };
}
