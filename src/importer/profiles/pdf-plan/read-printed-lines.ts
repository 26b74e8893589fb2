import type { SourceLine } from '../../profile.ts';
import type { SourceProblems } from '../../rules/source-problems.ts';
import type { Tally } from '../../tally.ts';

/** A line of print, as its spaces at both ends describe it. */
export interface PrintedLine {
  /** Line of `source.txt`. */
  number: number;
  /** Its words, without the spaces at its ends. */
  text: string;
  /** The printed page that begins with this line, if one does. */
  page?: number | undefined;
  /** The printed page it stands on; null before the first numbered page. */
  onPage: number | null;
  /** True where a paragraph, heading or cell ends with this line. */
  endsUnit: boolean;
}

/**
 * Reads the layout of the PDF text: a space before a line begins a printed page, a space after it ends a paragraph.
 * The first page (the preface) has no number; the printed numbers such as "- 14 -" must agree with the count.
 */
export function readPrintedLines(lines: readonly SourceLine[], tally: Tally, problems: SourceProblems): PrintedLine[] {
  const printed: PrintedLine[] = [];
  let onPage: number | null = null;
  let page: number | undefined;
  for (const { number, text } of lines) {
    const words = text.trim();
    if (words === '') {
      tally.take('empty-line', `${text}\n`);
      continue;
    }
    takeEdges(text, tally);
    if (text.startsWith(' ') && printed.length > 0) {
      onPage = (onPage ?? 0) + 1;
      page = onPage;
    }
    const printedNumber = PAGE_NUMBER.exec(words)?.[1];
    if (printedNumber !== undefined) {
      if (Number(printedNumber) !== onPage)
        problems.add(
          number,
          `The printed page number ${printedNumber} on page ${onPage ?? 'without number'} of the count.`,
          PAGE_REPAIR,
        );
      tally.take('page-number', words);
      continue;
    }
    printed.push({ number, text: words, page, onPage, endsUnit: text.endsWith(' ') });
    page = undefined;
  }
  return printed;
}

const PAGE_NUMBER = /^- (\d+) -$/;

const PAGE_REPAIR =
  'A printed page begins at a line that starts with a space. Put a missing space in, or take a surplus one out, by a correction above this line.';

function takeEdges(text: string, tally: Tally): void {
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  if (before > 0) tally.take('page-begin', ' '.repeat(before));
  if (after > 0) tally.take('unit-end', ' '.repeat(after));
}
