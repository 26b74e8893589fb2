import type { Lang } from '../i18n/lang.ts';
import type { LibraryIndex } from './index/library-index.ts';
import { openIndex } from './index/open-index.ts';
import { loadAnswers } from './load-answers.ts';
import { searchPaths } from './files/search-files.ts';
import { beginReading } from './query/begin-reading.ts';
import { suggest as suggestFrom } from './answer/suggest.ts';
import type { SearchLibraries } from './libraries/libraries-options.ts';
import type { SearchFilters, SearchResult, Suggestions } from './search-result.ts';

/**
 * The search of the library as one ES module, published as `/search/client.js`. It finds its index beside itself, so
 * another site may import it: `const { search } = await import('https://host/base/search/client.js')`.
 */
export interface SearchOptions extends SearchFilters {
  /** Language of the texts to search. */
  lang: Lang;
  /** Sections to describe; all where it is left out, 0 only to count them. */
  limit?: number | undefined;
}

/**
 * Finds the sections that hold the query word for word, and the term it names. Results are complete and exact.
 *
 * @throws {Error} with the address of the file that could not be read
 */
export async function search(query: string, { lang, ...options }: SearchOptions): Promise<SearchResult> {
  const [index, answering] = await Promise.all([openFor(query, lang, options.limit), loadAnswers(home)]);
  return answering.answerQuery(index, query, { base, ...options, answering, offering: answering });
}

/** Terms, indicators, names and headings for what is typed so far, from one small file. */
export async function suggest(
  typed: string,
  { lang, limit }: Pick<SearchOptions, 'lang' | 'limit'>,
): Promise<Suggestions> {
  return suggestFrom(await open(lang), typed, { base, limit });
}

/** Reads what every search needs first in advance, for example when the reader enters the search field. */
export async function prepare(lang: Lang): Promise<void> {
  await open(lang);
}

/**
 * Finds the same in this library and others at once; `libraries-client.ts` says how. Most readers search one library, so
 * what merges the answers is a module of its own, `libraries.js`.
 */
export const searchLibraries: SearchLibraries = async (query, options) => {
  const several = (await import(/* @vite-ignore */ new URL(searchPaths.libraries, home).href)) as {
    searchLibraries: SearchLibraries;
  };
  return several.searchLibraries(query, options);
};

export { readingOrder, type ReadingGroup } from './answer/reading-order.ts';
export { findMatches } from './text/find-matches.ts';
export { parseQuery } from './query/parse-query.ts';
export type {
  SearchAnswer,
  SearchFacets,
  SearchFilters,
  SearchResult,
  SearchSection,
  SearchTerm,
  Suggestions,
} from './search-result.ts';

const home = new URL('.', import.meta.url);
const base = new URL('..', import.meta.url).pathname;

async function openFor(query: string, lang: Lang, limit: number | undefined): Promise<LibraryIndex> {
  const index = await open(lang);
  beginReading(index, query, limit);
  return index;
}

function open(lang: Lang): Promise<LibraryIndex> {
  return openIndex(home, lang);
}
