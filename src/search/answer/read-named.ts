import { failUnheard } from '../files/fail-unheard.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';

/**
 * Begins to read what is told of something that a query names, or seems to: that may be sure only when what readers call
 * it has come, and then all of it would wait for that.
 *
 * @param isDescribed whether more is told of it than where it leads to
 */
export function readNamed(index: LibraryIndex, term: IndexedTerm | null, isDescribed: boolean): void {
  if (term === null) return;
  failUnheard(index.placesOf(term));
  if (!isDescribed) return;
  failUnheard(index.definitionOf(term));
  if (term.kind === 'indicator') failUnheard(index.figuresOf(term.id));
}
