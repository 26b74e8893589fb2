import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { SearchTerm } from '../search-result.ts';
import type { IndexedTerm } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** What is said of a term or name in every answer: how it is called, its definition if it has one, and its address. */
export function namedTerm(index: LibraryIndex, base: string, { id, kind, zh, en, definition, places }: IndexedTerm): Omit<SearchTerm, 'elsewhere'> {
  const route = kind === null ? routes.term(index.lang, id) : routes.name(index.lang, id);
  return { id, kind, zh, en, definition, url: href({ origin: null, base }, route), places };
}
