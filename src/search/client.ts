import type { Lang } from '../i18n/lang.ts';
import { answerQuery } from './answer/answer-query.ts';
import { filesAt } from './answer/files-at.ts';
import { LibraryIndex } from './answer/library-index.ts';
import { suggest as suggestFrom } from './answer/suggest.ts';
import type { SearchResult, Suggestions } from './search-result.ts';

/**
 * The search of the library as one ES module, published as `/search/client.js`. It finds its index beside itself, so
 * another site may import it: `const { search } = await import('https://host/base/search/client.js')`.
 */
export interface SearchOptions {
  /** Language of the texts to search. */
  lang: Lang;
  /** Sections to describe; all where it is left out. */
  limit?: number;
  /** Id of the one document to search; all where it is left out. */
  document?: string;
}

/**
 * Finds the sections that hold the query word for word, and the term it names. Results are complete and exact.
 *
 * @throws {Error} with the address of the file that could not be read
 */
export async function search(query: string, { lang, limit, document }: SearchOptions): Promise<SearchResult> {
  return answerQuery(await open(lang), query, { base, limit, document });
}

/** Terms and headings for what is typed so far, from one small file. */
export async function suggest(typed: string, { lang, limit }: Omit<SearchOptions, 'document'>): Promise<Suggestions> {
  return suggestFrom(await open(lang), typed, { base, limit });
}

/** Reads the first file in advance, for example when the reader enters the search field. */
export async function prepare(lang: Lang): Promise<void> {
  await open(lang);
}

export { findMatches } from './find-matches.ts';
export { parseQuery } from './parse-query.ts';
export type { SearchResult, SearchSection, SearchTerm, Suggestions } from './search-result.ts';

const home = new URL('.', import.meta.url);
const base = new URL('..', import.meta.url).pathname;
const opened = new Map<Lang, Promise<LibraryIndex>>();

function open(lang: Lang): Promise<LibraryIndex> {
  const opening = opened.get(lang) ?? LibraryIndex.open(lang, filesAt(home));
  opened.set(lang, opening);
  opening.catch(() => opened.delete(lang));
  return opening;
}
