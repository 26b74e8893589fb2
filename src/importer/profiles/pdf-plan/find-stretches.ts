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
    const rest = lines.slice(start);
    const stretch = tableAt(rest) ?? figureAt(rest) ?? textAt(rest);
    stretches.push(stretch);
    start += stretch.lines.length + (stretch.kind === 'indicators' ? 2 : 0); // caption and header
  }
  return stretches;
}

function tableAt([caption, header, ...rest]: readonly PrintedLine[]): Stretch | null {
  if (caption === undefined || header === undefined || !isIndicatorHeader(header.text)) return null;
  const end = rest.findIndex(({ page, text }) => page !== undefined || readHeading(text) !== undefined);
  return { kind: 'indicators', caption, header, lines: end === -1 ? rest : rest.slice(0, end) };
}

function figureAt([line, next]: readonly PrintedLine[]): Stretch | null {
  const isWholePage = line?.page !== undefined && line.endsUnit && (next === undefined || next.page !== undefined);
  if (!isWholePage) return null;
  return endsSentence(line.text) || readHeading(line.text) !== undefined ? null : { kind: 'figure', lines: [line] };
}

/** Everything up to the next table or figure. */
function textAt(lines: readonly PrintedLine[]): Stretch {
  const end = lines.findIndex((_, index) => {
    const pair = lines.slice(index, index + 2);
    return index > 0 && (tableAt(pair) ?? figureAt(pair)) !== null;
  });
  return { kind: 'text', lines: end === -1 ? lines : lines.slice(0, end) };
}
