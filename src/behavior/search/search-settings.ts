import type { Lang } from '../../i18n/lang.ts';
import type { SearchWords } from '../search-words.ts';

/** What the search page hands to its script in `data-search`. */
export interface SearchSettings {
  lang: Lang;
  base: string;
  /** Titles of the documents, by id, in their order. */
  documents: Record<string, string>;
  words: SearchWords;
}

/** The search client, published at a stable address beside its index. */
export type SearchClient = typeof import('../../search/client.ts');

/** Loads the search client; it is no part of the page, so nobody waits for it who does not search. */
export function loadClient(base: string): Promise<SearchClient> {
  return import(/* @vite-ignore */ new URL(`${base}search/client.js`, location.href).href) as Promise<SearchClient>;
}

/** Fills `{name}` in words of the interface. */
export function fillIn(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
