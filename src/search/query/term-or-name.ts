import { asksByLetter } from './asks-by-letter.ts';
import { isQuestion } from './is-question.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { findName, findNameByInitials, findTerm } from '../naming/find-named.ts';

/** The term, indicator or name a query names. The glossary comes first; the others are only asked where it has nothing. */
export function termOrName(index: LibraryIndex, query: string): IndexedTerm | null {
  return findTerm(query, index.terms) ?? findName(query, index.names);
}

/** Whether a query means its words literally, see `asksByLetter`. A question does not, whatever it names. */
export function isAskedByLetter(index: LibraryIndex, query: string): boolean {
  return asksByLetter(query, !isQuestion(query) && termOrName(index, query) !== null);
}

/** The name that a query without a match gives by its initials. */
export function namedByInitials(index: LibraryIndex, query: string): IndexedTerm | null {
  return findNameByInitials(query, index.names);
}
