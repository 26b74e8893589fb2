import type { FirstAnswer, IndexedTerm } from './first-answer.ts';
import { nameKey } from './name-key.ts';
import { termKeys } from './term-keys.ts';

/** The term a query names: one of its names, variants or pinyin forms and nothing else. The first of the list wins. */
export function findTerm(query: string, { terms }: FirstAnswer): IndexedTerm | null {
  const key = nameKey(query);
  return key === '' ? null : (terms.find((term) => termKeys(term).includes(key)) ?? null);
}
