import { toldOfYear } from '../answer/measures-of.ts';
import type { FoundAnswer } from '../asking/answer-question.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import { looselyNamed } from '../naming/loosely-named.ts';
import { mistyped } from '../naming/mistyped.ts';
import { namedByAnswer } from '../naming/named-by-answer.ts';
import type { KeyedTerm } from '../naming/term-keys.ts';
import type { FoundNearest } from '../nearest/find-nearest.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { AskedLibrary } from './asked-library.ts';

/** The query in one library, with what is known about it there. */
export interface LooselyAsked {
  library: AskedLibrary;
  index: LibraryIndex;
  readAs: string;
  /** What answers it there, best first. */
  found: readonly FoundAnswer[];
}

/**
 * What a query names in each library without naming it literally anywhere: in other words or another order, or in the words
 * that the editors wrote for a definition. All null where no library knows it; the first way to succeed is used for all.
 */
export async function looselyCalled(parts: readonly LooselyAsked[]): Promise<(IndexedTerm | null)[]> {
  const named = await Promise.all(
    parts.map(async (part) => {
      const term = looselyNamed(part.readAs, await knownIn(part), part.index.first.whose);
      return part.library.ask((index) => toldOfYear(index, term, part.readAs));
    }),
  );
  if (named.some((term) => term !== null)) return named;
  return parts.map(({ readAs, found, index }) => namedByAnswer(readAs, found, index.first.terms, index.lang));
}

/** What a mistyped query names in each library; see `mistyped`. @param nearest what each library offers, in the same order */
export async function calledBySlip(
  parts: readonly LooselyAsked[],
  nearest: readonly (FoundNearest | null)[],
): Promise<(IndexedTerm | null)[]> {
  return Promise.all(
    parts.map(async (part, place) => {
      const { readAs, index } = part;
      const spelledAs = nearest[place]?.spelledAs ?? null;
      const term = mistyped(readAs, spelledAs, await knownIn(part), index.lang, index.first.whose);
      return part.library.ask((asked) => toldOfYear(asked, term, readAs));
    }),
  );
}

function knownIn({ library }: LooselyAsked): Promise<readonly KeyedTerm[]> {
  return library.ask((index) => index.everythingNamed());
}
