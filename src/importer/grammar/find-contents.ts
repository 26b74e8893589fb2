import { printedNumber } from './printed-number.ts';
import type { PlacedLine } from './find-furniture.ts';

/**
 * Finds a printed table of contents: the line 目录 and the headings after it that the text repeats, or, without that line,
 * a run of headings with nothing between them that the text repeats in the same order.
 *
 * @returns positions of its lines
 */
export function findContents(lines: readonly PlacedLine[]): number[] {
  const title = lines.slice(0, FAR).findIndex(({ text }) => /^(?:目\s*录|目\s*次|CONTENTS)$/iu.test(text));
  if (title !== -1) {
    const entries = entriesFrom(lines, title + 1);
    return [title, ...entries];
  }
  const first = lines.slice(0, FAR).findIndex(({ text }) => printedNumber(text) !== null);
  if (first === -1) return [];
  const entries = entriesFrom(lines, first);
  return entries.length >= LEAST ? entries : [];
}

/** A table of contents begins within so many lines; without its title it has at least so many entries. */
const FAR = 60;
const LEAST = 4;

/** The lines from `start` to where the first of them comes again, and the text begins; the last of them come again too. */
function entriesFrom(lines: readonly PlacedLine[], start: number): number[] {
  const keys = lines.map(({ text }) => keyOf(text));
  const first = keys[start];
  const again = first === undefined ? -1 : keys.indexOf(first, start + 1);
  if (again === -1) return [];
  const long = lines.findIndex(({ text }, position) => position >= start && text.length > 80);
  const end = long === -1 ? again : Math.min(long, again);
  const comesAgain = (position: number): boolean => keys.indexOf(keys[position] ?? '', again) !== -1;
  let last = end - 1;
  while (last > start && !comesAgain(last)) last -= 1;
  const range = Array.from({ length: last - start + 1 }, (_, step) => start + step);
  return range.filter(comesAgain).length * 5 >= range.length * 4 ? range : [];
}

/** The heading of an entry, without the dots and the page number behind it. */
function keyOf(text: string): string {
  return text
    .replace(/[\s　.．·…\-—]*\(?（?\d{1,3}）?\)?$/u, (end) => (/[.．·…\s　]/u.test(end) ? '' : end))
    .replace(/[\s　]+/gu, '');
}
