import type { Lang } from '../../i18n/lang.ts';
import type { DocumentKind } from '../../search/search-result.ts';
import type { SearchWords, SeveralWords } from '../search-words.ts';

/** What the search page hands to its script in `data-search`. */
export interface SearchSettings {
  lang: Lang;
  base: string;
  /** Titles of the documents, by id, in their order. */
  documents: Record<string, string>;
  /** What the kinds of these documents are called, in their order. */
  documentKinds: Partial<Record<DocumentKind, string>>;
  /** Pages on which things are looked up by hand. */
  ways: readonly { label: string; url: string }[];
  words: SearchWords;
  /** The libraries that are searched besides; left out where there is only the own one. */
  several?: SeveralSettings;
}

export interface SeveralSettings {
  /** What the own library is called. */
  own: string;
  libraries: readonly { id: string; address: string; title: string }[];
  words: SeveralWords;
}

/** Fills `{name}` in words of the interface. */
export function fillIn(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
