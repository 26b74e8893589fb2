import type { Piece } from '../pieces.ts';
import type { SourceProblems } from '../rules/source-problems.ts';
import type { Tally } from '../tally.ts';

/** A line of print, with what the spaces at its ends mean. */
export interface PrintedLine {
  line: number;
  /** The text without the spaces at its ends. */
  text: string;
  /** The printed page that begins with this line, if any. */
  page?: number | undefined;
  /** True where a paragraph, heading or cell ends with this line. */
  endsUnit: boolean;
}

/**
 * Reads the layout of a copy from a PDF: a space before a line marks the beginning of a printed page, a space after it
 * the end of a paragraph. The first page (the preface) has no number; the printed numbers such as "- 14 -" must agree
 * with the count.
 */
export function printedLines(pieces: readonly Piece[], tally: Tally, problems: SourceProblems): PrintedLine[] {
  const printed: PrintedLine[] = [];
  let onPage = 0;
  let page: number | undefined;
  let last = 0;
  for (const { place, text } of pieces.filter((piece) => piece.kind === 'paragraph')) {
    // After removed or moved lines, the gap is larger than one or two empty lines.
    const empty = place.line - last - 1;
    if (empty === 1 || empty === 2) tally.take('empty-line', '\n'.repeat(empty));
    last = place.line;
    const words = text.trim();
    takeEdges(text, tally);
    if (text.startsWith(' ') && printed.length > 0) page = onPage += 1;
    if (onPage > MOST_PAGES) {
      problems.add(
        place.line,
        `More than ${MOST_PAGES} printed pages begin.`,
        'Check that a space before a line means a new printed page; if not, remove the layout.',
      );
      return [];
    }
    const printedNumber = /^- (\d+) -$/.exec(words)?.[1];
    if (printedNumber === undefined) {
      printed.push({ line: place.line, text: words, page, endsUnit: text.endsWith(' ') });
      page = undefined;
    } else {
      tally.take('page-number', words);
      if (Number(printedNumber) !== onPage)
        problems.add(
          place.line,
          `The printed page number is ${printedNumber}, but this is page ${onPage} by count.`,
          'A printed page begins at a line that starts with a space. Add a missing space, or remove a surplus one, by a correction above this line.',
        );
    }
  }
  return printed;
}

const MOST_PAGES = 9999;

function takeEdges(text: string, tally: Tally): void {
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  if (before > 0) tally.take('page-begin', ' '.repeat(before));
  if (after > 0) tally.take('unit-end', ' '.repeat(after));
}
