import type { Positions } from '../pagefind/read-chunk.ts';

/** The positions of several tokens as if they were one, ascending. */
export function joinPositions(all: readonly Positions[]): Positions {
  const joined = new Map<number, number[]>();
  for (const positions of all) {
    for (const [page, places] of positions) {
      const known = joined.get(page);
      if (known === undefined) joined.set(page, [...places]);
      else known.push(...places);
    }
  }
  for (const places of joined.values()) places.sort((a, b) => a - b);
  return joined;
}
