import { failAt, type Placed } from './fail-at.ts';

/** The comment that gives a block its fragment, as an expression of MDX. */
export const MARKER = /^\/\* ([a-z0-9-]+) \*\/$/;

/** The comment after a heading: its fragment, and whether it is run in. */
export const HEADING_MARKER =
  /^\/\* (title(?! run-in)|s[1-9]\d*|(?:s[1-9]\d*-)?(?:b[1-9]\d*-)?h[1-9]\d*)( run-in)? \*\/$/;

/** A number that a program cannot hold exactly would become another one. */
export function refuseLongNumbers<Marker extends string | null>(marker: Marker, node: Placed, file: string): Marker {
  if (marker !== null && LONG_NUMBER.test(marker))
    failAt(
      file,
      node,
      `The marker {/* ${marker} */} has a number of more than ${MOST_DIGITS} digits.`,
      `Give it the number that is published, or one that is free: {/* ${marker.replace(/\d+/g, '7')} */}.`,
    );
  return marker;
}

/** The list or table a marker speaks of: `s1-p7` for its item `s1-p7-i1`, `s1-t2` for its row `s1-t2-r0`. */
export function containerOf(marker: string | null | undefined): string | null {
  return marker?.replace(/-[ir]\d+$/, '') ?? null;
}

const MOST_DIGITS = 6;
const LONG_NUMBER = new RegExp(`\\d{${MOST_DIGITS + 1}}`);
