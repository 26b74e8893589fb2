/** The cells of a row in one line, as quotations have them. A cell that holds nothing, or blocks of its own, is left out. */
export function cellsInLine(cells: readonly string[]): string {
  const lines = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join(' | ');
}

/** A quoted row as its fingerprint has it: the cells with a space between them. */
export function withoutCellEdges(quoted: string): string {
  return quoted.replaceAll(' | ', ' ');
}
