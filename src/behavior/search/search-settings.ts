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
  /** Pages for looking things up by hand. */
  ways: readonly { label: string; url: string }[];
  words: SearchWords;
  /** The other libraries that are searched; left out where there are none. */
  several?: SeveralSettings;
}

export interface SeveralSettings {
  /** What this library is called. */
  own: string;
  libraries: readonly { id: string; address: string; title: string }[];
  words: SeveralWords;
}

/** Fills `{name}` in words of the interface. */
export function fillIn(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
