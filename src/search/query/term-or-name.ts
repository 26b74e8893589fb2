import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { findName, findNameByInitials, findTerm } from '../naming/find-named.ts';

/** The term, indicator or name a query names. The glossary comes first; the others are only asked where it has nothing. */
export async function termOrName(index: LibraryIndex, query: string): Promise<IndexedTerm | null> {
  return findTerm(query, index.terms) ?? findName(query, await index.names());
}

/** The name that a query without a match gives by its initials. */
export async function namedByInitials(index: LibraryIndex, query: string): Promise<IndexedTerm | null> {
  return findNameByInitials(query, await index.names());
}
