import { withoutCellEdges } from './cells-in-line.ts';
import { outerQuotes } from './outer-quotes.ts';
import { wordingFingerprint } from './wording-fingerprint.ts';

/** A wording that may be meant, with its fingerprint. */
export interface WayToRead {
  text: string;
  fingerprint: string;
}

/** The readings as pasted, and each with the changes undone that quoting makes to the cells of a row and to quotation marks. */
export function waysToRead(readings: readonly string[]): WayToRead[] {
  const texts = readings.flatMap((reading) => [
    reading,
    withoutCellEdges(reading),
    outerQuotes(withoutCellEdges(reading)),
  ]);
  return [...new Set(texts)].map((text) => ({ text, fingerprint: wordingFingerprint(text) }));
}

/** Whether a wording is one of these apart from its quotation marks, which change inside a quotation. */
export function isOneOf(ways: readonly WayToRead[], wording: string): boolean {
  return ways.some(({ text }) => bare(text) === bare(wording));
}

function bare(text: string): string {
  return text.replace(/[\s"'“”‘’|]+/g, '');
}
