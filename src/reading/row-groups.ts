/** A row as far as it says which of its cells are headers and which reach into the next rows. */
interface GroupedRow {
  cells: readonly { header: boolean; rowSpan: number }[];
}

/**
 * The rows that head a table, and the others: the first row, then those that hold headers only or into which a cell of
 * the head reaches. A cell may not reach from one group of rows into another.
 */
export function rowGroups<Row extends GroupedRow>(header: Row, rows: readonly Row[]): [head: Row[], body: Row[]] {
  const all = [header, ...rows];
  if (!isHead(header)) return [[], all];
  let end = 1;
  while (end < all.length) {
    const reach = Math.max(
      ...all.slice(0, end).flatMap(({ cells }, index) => cells.map((cell) => index + cell.rowSpan)),
    );
    const next = all[end];
    if (next === undefined || !(reach > end || isHead(next))) break;
    end += 1;
  }
  return [all.slice(0, end), all.slice(end)];
}

function isHead({ cells }: GroupedRow): boolean {
  const own = cells.filter(({ rowSpan }) => rowSpan > 0);
  return own.length > 0 && own.every(({ header }) => header);
}
