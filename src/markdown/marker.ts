import { failAt, type Placed } from './fail-at.ts';

/** The comment that gives a block its fragment, as an expression of MDX. */
export const MARKER = /^\/\* ([a-z0-9-]+) \*\/$/;

/** The comment after a heading: its fragment, and whether it is run in. */
export const HEADING_MARKER =
  /^\/\* (title(?! run-in)|s[1-9]\d*|(?:s[1-9]\d*-)?(?:b[1-9]\d*-)?h[1-9]\d*)( run-in)? \*\/$/;

/** Refuses a number that JavaScript cannot hold exactly, since it would become another one. */
export function refuseLongNumbers<Marker extends string | null>(marker: Marker, node: Placed, file: string): Marker {
  if (marker !== null && LONG_NUMBER.test(marker))
    failAt(
      file,
      node,
      `The marker {/* ${marker} */} has a number of more than ${MOST_DIGITS} digits.`,
      `Give it the published number, or one that is not taken: {/* ${marker.replace(/\d+/g, '7')} */}.`,
    );
  return marker;
}

/** The list or table that a marker implies: `s1-p7` for its item `s1-p7-i1`, `s1-t2` for its row `s1-t2-r0`. */
export function containerOf(marker: string | null | undefined): string | null {
  return marker?.replace(/-[ir]\d+$/, '') ?? null;
}

const MOST_DIGITS = 6;
const LONG_NUMBER = new RegExp(`\\d{${MOST_DIGITS + 1}}`);
