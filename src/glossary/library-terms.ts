import type { Library } from '../library/library.ts';
import type { NamesByLang } from './mentioned-text.ts';
import { termNames } from './term-names.ts';
import { termsInForce, type TermsInForce } from './terms-in-force.ts';

const known = new WeakMap<Library, TermsInForce>();

/** The terms in force in the documents of a library, worked out once. */
export function libraryTerms(library: Library): TermsInForce {
  const inForce = known.get(library) ?? termsInForce(library.terms, library.documents);
  known.set(library, inForce);
  return inForce;
}

/** Their names in a document, in both languages. */
export function namesOfTerms(library: Library, document: string): NamesByLang {
  return termNames(libraryTerms(library)(document));
}
