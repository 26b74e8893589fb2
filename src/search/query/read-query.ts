import { parseQuery } from './parse-query.ts';
import { queryPhrases } from './query-phrases.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { matchSections, mayStand, type SectionMatch } from '../index/match-sections.ts';
import { isQuestion } from './is-question.ts';
import { readInOrder } from './read-in-order.ts';
import { asksWhatIs, otherReadings, scriptReadings } from './readings.ts';
import { namedByInitials, termOrName } from './term-or-name.ts';
import { failUnheard } from '../files/fail-unheard.ts';

/** A query as it was read. */
export interface ReadQuery {
  readAs: string;
  /** Its folded phrases, see `parseQuery`. */
  phrases: readonly string[];
  /** The same in the order typed, repeated ones too. */
  typed: readonly string[];
  matches: readonly SectionMatch[];
  /** The term, indicator or name that it names. */
  named: IndexedTerm | null;
}

/**
 * Reads a query as typed. Where that is found nowhere and names nothing, it is read in simplified characters; failing that
 * it may give a name by its initials or in another way that no text has literally.
 */
export async function readQuery(index: LibraryIndex, query: string): Promise<ReadQuery> {
  const read = await readInOrder(await readStrictly(index, query), {
    isKnown,
    inOtherScripts: async () =>
      (await scriptReadings(index, query)).map((reading) => () => readStrictly(index, reading)),
    otherwise: async (typed) => {
      const readAs = await index.simplify(query);
      return { ...typed, readAs, named: namedOtherwise(index, readAs) };
    },
  });
  // What is asked for is named, even where a text contains the asking words too.
  if (read.readAs !== query || !isKnown(read) || read.named !== null || !asksWhatIs(query)) return read;
  return { ...read, named: namedOtherwise(index, query) };
}

/** What a query names that is not literally a name: by initials, or read in another way. */
export function namedOtherwise(index: LibraryIndex, query: string): IndexedTerm | null {
  const byInitials = namedByInitials(index, query);
  if (byInitials !== null) return byInitials;
  for (const reading of otherReadings(query)) {
    const named = termOrName(index, reading);
    if (named !== null) return named;
  }
  return null;
}

/** What a query names and where its words are found, taken literally. */
export async function readStrictly(index: LibraryIndex, query: string): Promise<ReadQuery> {
  const phrases = parseQuery(query, index.lang);
  const named = termOrName(index, query);
  // The places it leads to load together with the words of the query.
  if (named !== null) failUnheard(index.placesOf(named));
  const isHopeless = index.lang === 'zh' && isQuestion(query) && !(await mayStand(index, phrases));
  const matches = isHopeless ? [] : await matchSections(index, phrases);
  return { readAs: query, phrases, typed: queryPhrases(query, index.lang), matches, named };
}

function isKnown({ matches, named }: ReadQuery): boolean {
  return matches.length > 0 || named !== null;
}
