import type { IndexedTerm } from './first-answer.ts';
import { termKeys, type TermKeys } from './term-keys.ts';

/** A term, indicator or name with every key that names it. */
export interface KeyedTerm {
  term: IndexedTerm;
  keys: TermKeys;
}

export function keyedTerm(term: IndexedTerm): KeyedTerm {
  return { term, keys: termKeys(term) };
}
