import type { Library } from '../library/library.ts';
import type { NamesByLang } from './mentioned-text.ts';
import { termNames } from './term-names.ts';
import { termsHeldTo, termsInForce, type TermsInForce } from './terms-in-force.ts';

const known = new WeakMap<Library, TermsInForce>();
const knownHeld = new WeakMap<Library, TermsInForce>();

/** The terms in force in the documents of a library, worked out once. */
export function libraryTerms(library: Library): TermsInForce {
  const inForce = known.get(library) ?? termsInForce(library.terms, library.documents);
  known.set(library, inForce);
  return inForce;
}

/** The terms that the documents of a library are held to, worked out once. */
export function libraryTermsHeld(library: Library): TermsInForce {
  const held = knownHeld.get(library) ?? termsHeldTo(library.terms, library.documents);
  knownHeld.set(library, held);
  return held;
}

/** The names of the terms in force in a document, in both languages. */
export function namesOfTerms(library: Library, document: string): NamesByLang {
  return termNames(libraryTerms(library)(document));
}
