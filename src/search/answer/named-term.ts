import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { SearchTerm } from '../search-result.ts';
import type { IndexedTerm } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** What is said of a term in every answer: its names, its definition and its address. */
export function namedTerm(index: LibraryIndex, base: string, { id, zh, en, definition }: IndexedTerm): Omit<SearchTerm, 'elsewhere'> {
  return { id, zh, en, definition, url: href({ origin: null, base }, routes.term(index.lang, id)) };
}
