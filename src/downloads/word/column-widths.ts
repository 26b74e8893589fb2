/** What the width of a column depends on in a cell. */
interface MeasuredCell {
  /** Number of characters. */
  length: number;
  rowSpan: number;
  colSpan: number;
}

/**
 * Divides the width of a table among its columns by the square root of their text lengths, so that none is too narrow.
 *
 * @param least number of characters that every column has room for
 */
export function columnWidths(rows: readonly (readonly MeasuredCell[])[], width: number, least: number): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const weights = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.flatMap((row) => {
      const cell = row[column];
      return cell !== undefined && cell.rowSpan > 0 && cell.colSpan === 1 ? [cell.length] : [];
    });
    const middle = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
    return Math.sqrt(Math.max(middle, least));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * width));
}
