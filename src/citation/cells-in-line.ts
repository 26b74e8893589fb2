/** The cells of a row on one line, as in quotations. A cell that is empty, or holds blocks of its own, is left out. */
export function cellsInLine(cells: readonly string[]): string {
  const lines = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join(' | ');
}

/** A quoted row in the form used for its fingerprint: the cells with a space between them. */
export function withoutCellEdges(quoted: string): string {
  return quoted.replaceAll(' | ', ' ');
}
