import type { Term } from '../schemas/term.ts';
import { prepareNames } from './find-terms.ts';
import type { NamesByLang } from './mentioned-text.ts';

const prepared = new WeakMap<readonly Term[], NamesByLang>();

/** The names of all terms in both languages, prepared once per library. */
export function termNames(terms: readonly Term[]): NamesByLang {
  const known = prepared.get(terms);
  if (known !== undefined) return known;
  const names = { zh: prepareNames(terms, 'zh'), en: prepareNames(terms, 'en') };
  prepared.set(terms, names);
  return names;
}
