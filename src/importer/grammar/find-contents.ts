import { printedNumber } from './printed-number.ts';
import type { PlacedLine } from './find-furniture.ts';

/**
 * Finds a printed table of contents: the line 目录 and the headings after it that the text repeats or, without that line,
 * consecutive headings that the text repeats in the same order.
 *
 * @returns positions of its lines
 */
export function findContents(lines: readonly PlacedLine[]): number[] {
  const title = lines.slice(0, FAR).findIndex(({ text }) => /^(?:目\s*录|目\s*次|CONTENTS)$/iu.test(text));
  if (title !== -1) {
    const entries = entriesFrom(lines, title + 1);
    return [title, ...entries];
  }
  const first = lines.slice(0, FAR).findIndex(({ text }) => printedNumber(text.replace(BULLET, '')) !== null);
  if (first === -1) return [];
  const entries = entriesFrom(lines, first);
  return entries.length >= LEAST ? entries : [];
}

/** A table of contents begins within FAR lines; without a title, it has at least LEAST entries, and at most MOST. */
const FAR = 60;
const LEAST = 3;
const MOST = 600;

/**
 * The lines from `start` to where the first of them occurs again, as the text begins; the last of them occur again too.
 */
function entriesFrom(lines: readonly PlacedLine[], start: number): number[] {
  const keys = lines.map(({ text }) => keyOf(text));
  const again = placeOf(keys, keys[start], start + 1);
  if (again === -1) return [];
  const long = lines.findIndex(({ text }, position) => position >= start && text.length > 80);
  const end = Math.min(long === -1 ? again : long, again, start + MOST);
  const range = Array.from({ length: end - start }, (_, step) => start + step);
  let repeated = 0;
  const shares = range.map((position, step) => {
    const comesAgain = placeOf(keys, keys[position], again) !== -1;
    if (comesAgain) repeated += 1;
    return comesAgain ? repeated / (step + 1) : 0;
  });
  const last = start + shares.findLastIndex((share) => share >= 0.8);
  const rest = lines.slice(last + 1, end);
  const tail = rest.findIndex(({ text }) => !/[\t.．·…/／|]\s*\d{1,3}$/u.test(text));
  return last < start ? [] : range.slice(0, last + 1 - start + (tail === -1 ? rest.length : tail));
}

/** Where a heading occurs again: on its own, or with its text running on. */
function placeOf(keys: readonly string[], key = '', from = 0): number {
  const same = keys.indexOf(key, from);
  return same !== -1 || key.length < 4 ? same : keys.findIndex((other, at) => at >= from && other.startsWith(key));
}

/** Entries may be list items. */
const BULLET = /^[•◦▪‣·*–-]\s+/u;

/** The heading of an entry, without its bullet and without the dots and page number after it. */
function keyOf(text: string): string {
  return text
    .replace(BULLET, '')
    .replace(/[\s　.．·…\-—/／|]*\(?（?\d{1,3}）?\)?$/u, (end) => (/[.．·…\s　/／|]/u.test(end) ? '' : end))
    .replace(/[\s　]+/gu, '');
}
