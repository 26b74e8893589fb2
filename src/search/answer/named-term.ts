import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { NamedKind, NamedThing } from '../search-result.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';

/** What is said of a term, indicator or name in every answer: how it is called, what it is, and its address. */
export function namedTerm(
  index: LibraryIndex,
  base: string,
  { id, kind, zh, en, places, within }: IndexedTerm,
): NamedThing {
  const url = href({ origin: null, base }, routeOf(kind, index.lang, id));
  return { id, kind, zh, en, url, places, ...(within === undefined ? {} : { within }) };
}

function routeOf(kind: NamedKind | null, lang: Lang, id: string): string {
  if (kind === null) return routes.term(lang, id);
  return kind === 'indicator' ? routes.indicator(lang, id) : routes.name(lang, id);
}
