import type { Lang } from '../../i18n/lang.ts';
import type { NameKind } from '../../schemas/name.ts';

/**
 * Version of all files in `search/`. It is raised whenever a client of before would misread one, because a library may
 * be read by the client of another that was built earlier or later; a key that is only added raises nothing.
 */
export const FORMAT_VERSION = 1;

/** `search/first-<lang>.json`: what a first answer needs, and the map of everything else. */
export interface FirstAnswer {
  formatVersion: number;
  /** Changes with any text, so that no page of an older build is read with a newer index. */
  version: string;
  /** Name of the library, for readers of another one. */
  library: string;
  /** Short titles by id, in the order of reading. */
  documents: Readonly<Record<string, string>>;
  /** In the order of the index: a page number is a place in this list, which is also the order of reading. */
  pages: readonly IndexedPage[];
  /** Files of the index, by their first token. */
  chunks: readonly IndexChunk[];
  terms: readonly (IndexedTerm & { mentions: readonly TermMentions[] })[];
}

export interface IndexedPage {
  document: string;
  page: string;
  /** In order of reading. */
  sections: readonly IndexedSection[];
}

export interface IndexedSection {
  section: string | null;
  /** Fragment of its heading, or of its first block where it has none. */
  fragment: string;
  title: string;
  /** Position of its first token on the page; it ends where the next section begins. */
  start: number;
  /** Position after its last token. */
  end: number;
}

export interface IndexChunk {
  first: string;
  /** Name of the file in `search/<lang>/index/`. */
  file: string;
}

/** What a query may name: a term of the glossary or a name of the index. */
export interface IndexedTerm {
  id: string;
  /** Null for a term. */
  kind: NameKind | null;
  zh: string;
  en: string;
  /** Every name and variant as it is written, the names first. */
  forms: Readonly<Record<Lang, readonly string[]>>;
  /** Pinyin of the Chinese forms, with tone marks, syllables apart. */
  pinyin: readonly string[];
  /** In the language of the file, in Chinese where it is not translated. A name has none: the index defines nothing. */
  definition: string | null;
  /** Number of blocks that mention it, its own page left out. */
  places: number;
}

/** The blocks of a page that speak of a term or name, whatever it is called there, or hold its own name as a part of something else. */
export interface TermMentions {
  /** Place of the page in `pages`. */
  page: number;
  /** Fragments of the blocks. */
  fragments: readonly string[];
}

/** `search/names.json`: the names of both languages, by id. Read when a query names no term. */
export interface NamesFile {
  formatVersion: number;
  names: readonly IndexedName[];
}

/** A name of the index; its first forms are those of an `IndexedTerm`'s `zh` and `en`. */
export interface IndexedName extends Pick<IndexedTerm, 'id' | 'forms' | 'places'> {
  kind: NameKind;
  /** Pinyin without tones that cannot be read off the id: of variants, with ü, or with words in Latin capitals. */
  pinyin: readonly string[];
}

/** `search/mentions.json`: where each name is mentioned, by its id. Read when a query names one. */
export interface MentionsFile {
  formatVersion: number;
  mentions: Readonly<Record<string, readonly TermMentions[]>>;
}

/** `search/<lang>/text/<document>/<page>.json`: the words of one page, in order of reading. */
export interface PageText {
  blocks: readonly TextBlock[];
}

export interface TextBlock {
  fragment: string;
  section: string | null;
  text: string;
  /** True where the text is Chinese because nobody has translated it; such a block is no match in English. */
  borrowed?: true;
}

/** `search/traditional.json`: characters in pairs of the same place, as far as the simplified one occurs in the library. */
export interface TraditionalPairs {
  traditional: string;
  simplified: string;
}
