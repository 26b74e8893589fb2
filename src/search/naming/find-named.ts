import type { IndexedTerm } from '../files/first-answer.ts';
import { nameKey, type KeyedTerm } from './term-keys.ts';

/** The term a query names: one of its names, variants or pinyin forms and nothing else. The first of the list wins. */
export function findTerm(query: string, terms: readonly KeyedTerm[]): IndexedTerm | null {
  const key = nameKey(query);
  return key === ''
    ? null
    : (terms.find(({ keys }) => keys.written.includes(key) || keys.initials.includes(key))?.term ?? null);
}

/** How many forms of a name come first: its own in both languages. A variant may be the name of something else. */
const OWN_NAMES = 2;

/**
 * The name of the index that a query gives, in either language, by a variant or in full pinyin. Own names come before
 * variants: Shanghai is 上海, although it is also a variant of 全市.
 */
export function findName(query: string, names: readonly KeyedTerm[]): IndexedTerm | null {
  const key = nameKey(query);
  if (key === '') return null;
  const own = names.find(({ keys }) => keys.written.slice(0, OWN_NAMES).includes(key));
  return (own ?? names.find(({ keys }) => keys.written.includes(key)))?.term ?? null;
}

/** The name whose pinyin has these initials. Among hundreds of names some initials are also words, so this is only for a query that finds nothing. */
export function findNameByInitials(query: string, names: readonly KeyedTerm[]): IndexedTerm | null {
  const key = nameKey(query);
  return key.length < 2 ? null : (names.find(({ keys }) => keys.initials.includes(key))?.term ?? null);
}
