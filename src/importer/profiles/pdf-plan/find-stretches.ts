import { readHeading } from '../../rules/read-heading.ts';
import type { PrintedLine } from './printed-line.ts';
import { isIndicatorHeader } from './read-indicators.ts';

export interface IndicatorLines {
  kind: 'indicators';
  caption: PrintedLine;
  header: PrintedLine;
  lines: readonly PrintedLine[];
}

/** Lines of the body that are read in the same way. */
export type Stretch = IndicatorLines | { kind: 'text' | 'figure'; lines: readonly PrintedLine[] };

/**
 * Finds tables and figures between the running text. The table of indicators is known by its columns, has its caption
 * before it and ends with its printed page; a printed page that holds one line and no heading is a figure without its
 * picture, and the line is the caption.
 */
export function findStretches(lines: readonly PrintedLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  let text: PrintedLine[] = [];
  const push = (stretch: Stretch): void => {
    if (text.length > 0) stretches.push({ kind: 'text', lines: text });
    text = [];
    stretches.push(stretch);
  };
  for (let index = 0; index < lines.length; index += 1) {
    const [line, next] = lines.slice(index, index + 2);
    if (line === undefined) break;
    if (next !== undefined && isIndicatorHeader(next.text)) {
      const rows = untilPage(lines.slice(index + 2));
      push({ kind: 'indicators', caption: line, header: next, lines: rows });
      index += rows.length + 1;
    } else if (isAloneOnPage(line, next)) push({ kind: 'figure', lines: [line] });
    else text.push(line);
  }
  if (text.length > 0) stretches.push({ kind: 'text', lines: text });
  return stretches;
}

function untilPage(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const end = lines.findIndex(({ page, text }) => page !== undefined || readHeading(text) !== undefined);
  return end === -1 ? lines : lines.slice(0, end);
}

function isAloneOnPage(line: PrintedLine, next: PrintedLine | undefined): boolean {
  return line.page !== undefined && line.endsUnit && next?.page !== undefined && !/[。：:；]$/.test(line.text) && readHeading(line.text) === undefined;
}
