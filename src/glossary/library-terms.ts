import type { Library } from '../library/library.ts';
import type { NamesByLang } from './mentioned-text.ts';
import { termNames } from './term-names.ts';
import { termsHeldTo, termsInForce, type TermsInForce } from './terms-in-force.ts';

/** The terms in force in the documents of a library, computed once. */
export const libraryTerms = computedOnce(termsInForce);

/** The terms that the documents of a library are checked against, computed once. */
export const libraryTermsHeld = computedOnce(termsHeldTo);

/** The names of the terms in force in a document, in both languages. */
export function namesOfTerms(library: Library, document: string): NamesByLang {
  return termNames(libraryTerms(library)(document));
}

function computedOnce(termsOf: typeof termsHeldTo): (library: Library) => TermsInForce {
  const known = new WeakMap<Library, TermsInForce>();
  return (library) => {
    const terms = known.get(library) ?? termsOf(library.terms, library.documents);
    known.set(library, terms);
    return terms;
  };
}
