import type { LinePart, PageLine } from './page-line.ts';

/**
 * Removes the narrow spaces with which word processors set figures and letters apart from Chinese: where a document has
 * them nearly everywhere, nobody typed them. Those after the number of a table, a picture, a box or an annex stay.
 */
export function withoutSetApart(lines: readonly PageLine[]): { lines: readonly PageLine[]; areTaken: boolean } {
  const all = lines.map(({ text }) => text).join('\n');
  const count = (pattern: RegExp): number => all.match(pattern)?.length ?? 0;
  const apart = count(/\d [年月日个项万亿元家户人]/g);
  if (apart < 3 || apart <= 9 * count(/\d[年月日个项万亿元家户人]/g)) return { lines, areTaken: false };
  const cells = (line: PageLine): Partial<PageLine> =>
    line.cells === undefined ? {} : { cells: line.cells.map(closedCell) };
  return { lines: lines.map((line) => ({ ...line, text: closed(line.text), ...cells(line) })), areTaken: true };
}

function closedCell(cell: LinePart): LinePart {
  const starts = cell.starts?.map(({ at, left }) => ({ at: closed(cell.text.slice(0, at).trimEnd()).length, left }));
  return { ...cell, text: closed(cell.text), ...(starts === undefined ? {} : { starts }) };
}

function closed(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。、；：）》”]) (?=[\dA-Za-z])/gu, '')
    .replace(/(?<![表图栏件]\s?[\d-]{1,5})(?<=[\dA-Za-z%‰]) (?=[\p{Script=Han}（《“])/gu, '');
}
