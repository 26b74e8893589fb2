import type { Lang } from '../i18n/lang.ts';
import type { NameKind } from '../schemas/name.ts';

/** What `search` finds. Addresses are paths on the library's own host, with its base path. */
export interface SearchResult {
  /** Number of sections that match, however many are in `sections`. */
  total: number;
  /** Literal matches in the language asked, best first; at most `limit`. */
  sections: SearchSection[];
  /** The glossary term, or else the name of the index, that the query names in either language, by a variant, in pinyin or in traditional characters. */
  term: SearchTerm | null;
  /** Where nothing matches: the nearest there is, with a character changed or a word less. Otherwise empty. */
  near: SearchSection[];
  /** Number of matching sections by document, whatever document was asked for. */
  counts: Record<string, number>;
}

/** A section of a page: all blocks under one heading, or those before the first one (`section` is null). */
export interface SearchSection {
  /** Address of the first of `blocks` that holds the most phrases of the query. */
  url: string;
  document: string;
  page: string;
  section: string | null;
  /** Heading of the section, or title of the page. */
  title: string;
  /** Title of the page; the same as `title` where the section is the beginning of a page. */
  pageTitle: string;
  /** Sentence around the match, plain text. */
  excerpt: string;
  /** Language of the excerpt: Chinese where nobody has translated the block. */
  excerptLang: Lang;
  /** Ids of the blocks that hold at least one phrase of the query, in reading order. */
  blocks: string[];
}

export interface SearchTerm {
  id: string;
  /** Kind of a name; null for a glossary term. */
  kind: NameKind | null;
  zh: string;
  en: string;
  /** The official definition in the language asked, in Chinese where it is not translated; null for a name, which is not defined. */
  definition: string | null;
  url: string;
  /** Number of blocks that mention it, its own page left out. */
  places: number;
  /** Further sections that speak of the term: under another name, or under its name in the other language. */
  elsewhere: SearchSection[];
}

/** What can be offered while the reader types, from the first answer alone. */
export interface Suggestions {
  /** Terms first, then names. */
  terms: Omit<SearchTerm, 'elsewhere'>[];
  /** Headings that contain the query; those of the glossary are among the terms. */
  titles: Omit<SearchSection, 'excerpt' | 'excerptLang' | 'blocks'>[];
}
