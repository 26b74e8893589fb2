import type { IndexedTerm } from './first-answer.ts';
import type { KeyedTerm } from './keyed-term.ts';
import { nameKey } from './name-key.ts';

/** The term a query names: one of its names, variants or pinyin forms and nothing else. The first of the list wins. */
export function findTerm(query: string, terms: readonly KeyedTerm[]): IndexedTerm | null {
  const key = nameKey(query);
  return key === ''
    ? null
    : (terms.find(({ keys }) => keys.written.includes(key) || keys.initials.includes(key))?.term ?? null);
}
