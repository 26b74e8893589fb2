import type { PhraseFinder } from '../files/section-place.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { namedPlaces, sectionSet } from '../index/named-places.ts';
import type { ReadQuery } from '../query/read-query.ts';
import { SignedWords } from '../query/signed-words.ts';
import { literally } from '../ranking/literally.ts';
import { rankSections, type RankedPlace } from '../ranking/rank-sections.ts';

/** Where a query stands literally. */
export interface LiteralPlaces {
  /** Best first, whatever the filters. */
  everywhere: readonly RankedPlace[];
  /** What of the query stands in a block of theirs. */
  find: PhraseFinder;
}

/** The literal matches of a query that was read, in order. They wait for nothing that answers it in other words. */
export async function literalPlaces(
  index: LibraryIndex,
  { readAs, typed, phrases, matches, named }: ReadQuery,
): Promise<LiteralPlaces> {
  const characters = new SignedWords(readAs, index.lang);
  const [signed, blocks] = await Promise.all([
    characters.sectionsWith(index, matches),
    named === null ? null : index.placesOf(named),
  ]);
  const spoken = sectionSet(blocks === null ? [] : namedPlaces(index, blocks).spoken);
  return {
    everywhere: rankSections(matches, { lang: index.lang, phrases, typed, term: named, spoken, signed }),
    find: literally(typed, index.lang, characters),
  };
}
