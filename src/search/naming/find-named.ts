import type { IndexedTerm } from '../files/first-answer.ts';
import { nameKey, type KeyedTerm } from './term-keys.ts';

/** The term a query names: one of its names, variants or pinyin forms and nothing else. The first of the list wins. */
export function findTerm(query: string, terms: readonly KeyedTerm[]): IndexedTerm | null {
  const key = nameKey(query);
  return key === ''
    ? null
    : (terms.find(({ keys }) => keys.written.includes(key) || keys.initials.includes(key))?.term ?? null);
}

/** Names by which a name is known first: its own in both languages. A variant may be the name of something else. */
const OWN_NAMES = 2;

/**
 * The name of the index a query gives, in either language, by a variant or in full pinyin. Its own name comes before a
 * variant of another: Shanghai is 上海, although 全市 is called so too.
 */
export function findName(query: string, names: readonly KeyedTerm[]): IndexedTerm | null {
  const key = nameKey(query);
  if (key === '') return null;
  const own = names.find(({ keys }) => keys.written.slice(0, OWN_NAMES).includes(key));
  return (own ?? names.find(({ keys }) => keys.written.includes(key)))?.term ?? null;
}

/** The name whose pinyin has these initials. With hundreds of names some are words too, so only for a query that finds nothing. */
export function findNameByInitials(query: string, names: readonly KeyedTerm[]): IndexedTerm | null {
  const key = nameKey(query);
  return key.length < 2 ? null : (names.find(({ keys }) => keys.initials.includes(key))?.term ?? null);
}
