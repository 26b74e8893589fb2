/** A row, with which of its cells are headers and how many rows they span. */
interface GroupedRow {
  cells: readonly { header: boolean; rowSpan: number }[];
}

/**
 * Splits the rows of a table into head and body. The head is the first row, and the next ones that hold only headers or that
 * a cell of the head spans: in HTML, a cell may not span from one row group into another.
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
