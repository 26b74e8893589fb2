import type { SearchResult } from '../../search/search-result.ts';
import { siteAccess, type SearchClient } from '../site-access.ts';
import { renderFilters } from './render-filters.ts';
import { renderResults } from './render-results.ts';
import type { SearchMode } from './search-mode.ts';
import type { SearchSettings } from './search-settings.ts';
import { statusOfResult } from './status-of-result.ts';

/** Searches only the library that the page belongs to, as on every site that names no other. */
export function ownLibrary({ base, words }: SearchSettings): SearchMode<SearchResult> {
  let client: SearchClient | undefined;
  return {
    loadClient: () => siteAccess.loadClient(base),
    async *answers({ query, lang, limit, chosen }) {
      client = await siteAccess.loadClient(base);
      yield await client.search(query, { lang, limit, ...chosen });
    },
    status(result, query) {
      const groups = client?.readingOrder(query, result) ?? [];
      const answers = groups.flatMap(({ kind, sections }) => (kind === 'answers' ? sections : []));
      return [statusOfResult(query, { ...result, answers }, words)];
    },
    filters: renderFilters,
    results: renderResults,
    isNothing: ({ total, term }) => total === 0 && term === null,
    async count({ query, lang, chosen }) {
      const { search } = await siteAccess.loadClient(base);
      const { total, term } = await search(query, { lang, limit: 0, ...chosen });
      return { total, elsewhere: term?.elsewhereTotal ?? 0 };
    },
  };
}
