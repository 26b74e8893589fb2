import { compareRanks, type SectionRank } from '../ranking/rank-sections.ts';

/** A place of one of several libraries. */
export interface RankedEntry {
  rank: SectionRank;
}

/**
 * Puts the ranked places of several libraries into the order that one library with all their documents would give.
 * A rank is counted within its section, so ranks can be compared across libraries. Definitions, and equals, keep the order
 * of the libraries.
 */
export function mergePlaces<P extends RankedEntry>(libraries: readonly (readonly P[])[]): P[] {
  return libraries
    .flat()
    .sort((a, b) =>
      a.rank.standing === DEFINITION && b.rank.standing === DEFINITION ? 0 : compareRanks(a.rank, b.rank),
    );
}

const DEFINITION = 0;
