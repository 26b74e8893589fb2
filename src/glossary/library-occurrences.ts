import type { Lang } from '../i18n/lang.ts';
import type { Library } from '../library/library.ts';
import { findOccurrences, type Occurrences } from './find-occurrences.ts';
import { namesOfTerms } from './library-terms.ts';

const found = new WeakMap<Library, Map<Lang, Occurrences>>();

/** Occurrences of all terms of a library in one language, computed once. */
export function libraryOccurrences(library: Library, lang: Lang): Occurrences {
  const byLang = found.get(library) ?? new Map<Lang, Occurrences>();
  found.set(library, byLang);
  const known = byLang.get(lang);
  if (known !== undefined) return known;
  const occurrences = findOccurrences(library, lang, (document) => namesOfTerms(library, document));
  byLang.set(lang, occurrences);
  return occurrences;
}
