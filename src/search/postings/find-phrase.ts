import type { PhrasePart } from './cover-phrase.ts';
import type { Positions } from '../pagefind/read-chunk.ts';

/** A part of a phrase and where its token stands. */
export interface PlacedPart {
  part: Pick<PhrasePart, 'offset'>;
  positions: Positions;
}

/** Where all parts stand at their offsets: the positions at which the phrase begins, by page number. */
export function findPhrase(parts: readonly PlacedPart[]): Positions {
  const [rarest, ...others] = [...parts].sort((a, b) => a.positions.size - b.positions.size);
  const found = new Map<number, number[]>();
  if (rarest === undefined) return found;

  for (const [page, positions] of rarest.positions) {
    const starts = others.reduce(
      (left, other) => keepStarts(left, other, page),
      positions.map((position) => position - rarest.part.offset).filter((start) => start >= 0),
    );
    if (starts.length > 0) found.set(page, starts);
  }
  return found;
}

function keepStarts(starts: number[], { part, positions }: PlacedPart, page: number): number[] {
  const there = new Set(positions.get(page));
  return starts.filter((start) => there.has(start + part.offset));
}
