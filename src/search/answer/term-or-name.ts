import { findName, findNameByInitials } from './find-name.ts';
import { findTerm } from './find-term.ts';
import type { IndexedTerm } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** The term, indicator or name a query names. The glossary comes first; the others are only read where it has nothing. */
export async function termOrName(index: LibraryIndex, query: string): Promise<IndexedTerm | null> {
  return findTerm(query, index.terms) ?? findName(query, await index.names());
}

/** The name that a query without a match gives by its initials. */
export async function namedByInitials(index: LibraryIndex, query: string): Promise<IndexedTerm | null> {
  return findNameByInitials(query, await index.names());
}
