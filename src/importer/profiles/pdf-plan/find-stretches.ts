import { endsSentence } from '../../rules/ends-sentence.ts';
import { readHeading } from '../../rules/read-heading.ts';
import { isIndicatorHeader, type IndicatorLines } from './read-indicators.ts';
import type { PrintedLine } from './read-printed-lines.ts';

/** Lines of the body that are read in the same way. */
export type Stretch = IndicatorLines | { kind: 'text' | 'figure'; lines: readonly PrintedLine[] };

/**
 * Finds tables and figures between the running text. The table of indicators is known by its columns, has its caption
 * before it and ends with its printed page; a printed page that holds one line and no heading is a figure without its
 * picture, and the line is the caption.
 */
export function findStretches(lines: readonly PrintedLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  while (start < lines.length) {
    const stretch = tableAt(lines, start) ?? figureAt(lines, start) ?? textAt(lines, start);
    stretches.push(stretch);
    start += stretch.lines.length + (stretch.kind === 'indicators' ? 2 : 0); // caption and header
  }
  return stretches;
}

function tableAt(lines: readonly PrintedLine[], start: number): Stretch | null {
  const [caption, header] = [lines[start], lines[start + 1]];
  if (caption === undefined || header === undefined || !isIndicatorHeader(header.text)) return null;
  return {
    kind: 'indicators',
    caption,
    header,
    lines: linesUntil(lines, start + 2, ({ page, text }) => page !== undefined || readHeading(text) !== undefined),
  };
}

function figureAt(lines: readonly PrintedLine[], start: number): Stretch | null {
  const [line, next] = [lines[start], lines[start + 1]];
  const isWholePage = line?.page !== undefined && line.endsUnit && (next === undefined || next.page !== undefined);
  if (!isWholePage) return null;
  return endsSentence(line.text) || readHeading(line.text) !== undefined ? null : { kind: 'figure', lines: [line] };
}

/** Everything up to the next table or figure. */
function textAt(lines: readonly PrintedLine[], start: number): Stretch {
  return {
    kind: 'text',
    lines: linesUntil(
      lines,
      start,
      (_, index) => index > start && (isTableAt(lines, index) || figureAt(lines, index) !== null),
    ),
  };
}

function isTableAt(lines: readonly PrintedLine[], index: number): boolean {
  return isIndicatorHeader(lines[index + 1]?.text ?? '');
}

/** The lines from `start` on before the first one that ends them. */
function linesUntil(
  lines: readonly PrintedLine[],
  start: number,
  isEnd: (line: PrintedLine, index: number) => boolean,
): PrintedLine[] {
  const found: PrintedLine[] = [];
  for (
    let index = start, line = lines[index];
    line !== undefined && !isEnd(line, index);
    index += 1, line = lines[index]
  )
    found.push(line);
  return found;
}
