import type { IndexedSection } from './first-answer.ts';

/**
 * The piece of the text of a page that each of its sections lies in. A long page is cut between sections, so that a result
 * loads little besides its own section; short ones stay whole. Who writes the pieces and who reads them count alike.
 */
export function textPieces(sections: readonly Pick<IndexedSection, 'start' | 'end'>[]): number[] {
  let [piece, held] = [0, 0];
  return sections.map(({ start, end }) => {
    if (held > 0 && held + end - start > MOST_POSITIONS) [piece, held] = [piece + 1, 0];
    held += end - start;
    return piece;
  });
}

/** Words or pairs of characters in a piece: some 2 kB as it is sent. */
const MOST_POSITIONS = 800;
