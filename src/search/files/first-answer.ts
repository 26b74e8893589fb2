import type { Lang } from '../../i18n/lang.ts';
import type { ValueType } from '../../schemas/indicator.ts';
import type { NameKind } from '../../schemas/name.ts';
import type { DocumentKind, NamedKind } from '../search-result.ts';
import type { PackedNames } from './unpack-names.ts';
import type { PackedPages } from './unpack-pages.ts';

/**
 * Version of all files in `search/`. It is raised whenever a client of before would misread one, because a library may
 * be read by the client of another that was built earlier or later; a key that is only added raises nothing.
 */
export const FORMAT_VERSION = 4;

/** `search/first-<lang>.json`: the same, as it is sent. */
export interface FirstFile extends Omit<FirstAnswer, 'pages' | 'chunks' | 'names'> {
  pages: PackedPages;
  /** The bounds, with spaces between. */
  chunks: string;
  names: PackedNames;
}

/** What a first answer needs, and the map of everything else. */
export interface FirstAnswer {
  formatVersion: number;
  /** Changes with any text, so that no page of an older build is read with a newer index. */
  version: string;
  /** Name of the library, for readers of another one. */
  library: string;
  /** What the documents are, by id, in the order of reading. */
  documents: Readonly<Record<string, DocumentFacts>>;
  /** In the order of the index: a page number is a place in this list, which is also the order of reading. */
  pages: readonly IndexedPage[];
  /** Bounds of the files of the index: no token of a file comes before its own, and each token of the files before it does. */
  chunks: readonly string[];
  terms: readonly IndexedTerm[];
  indicators: readonly IndexedIndicator[];
  names: readonly IndexedName[];
  /** By the language of a question, which need not be that of the page. */
  whose: Record<Lang, WhoseFigures>;
  /** Number of the pieces in which it lies where all these lead to. */
  places: number;
  /** True where there is a file of the words of this language. */
  hasWords?: true;
  /** True where there are files of the words of a dictionary. */
  hasSpellings?: true;
  /** Number of the pieces in which other words for words lie that the library lacks; left out where there are none. */
  otherWords?: number;
  /** Pages that are no text of a document. */
  views: readonly IndexedView[];
  /** True where there are files of the figures of indicators. */
  hasFigures?: true;
  /** True where there is a file of the everyday names of indicators. */
  hasEveryday?: true;
  /** English words with other letters than a to z, such as façade; left out where there are none. */
  accented?: readonly string[];
  /** Traditional characters that simplified texts use too, see `TraditionalPairs`; only in Chinese. */
  lookingSimplified?: string;
  /** Number of the pieces in which the questions that the sections answer lie; left out where there are none. */
  asked?: number;
}

export interface DocumentFacts {
  /** Its short title in the language of the file. */
  title: string;
  kind: DocumentKind;
  /** First and last year it plans or reports on. */
  years: readonly [first: number, last: number];
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

/** A page that is no text of a document: the brief, the indicators, the cover of a document. */
export interface IndexedView {
  title: string;
  /** Its address without the base path. */
  route: string;
  /** What else readers call it. */
  names: readonly string[];
}

/** What a query may name: a term of the glossary, an indicator or a name of the index. */
export interface IndexedTerm {
  id: string;
  /** Null for a term. */
  kind: NamedKind | null;
  zh: string;
  en: string;
  /** Every name and variant as it is written, the names first. */
  forms: Readonly<Record<Lang, readonly string[]>>;
  /** What readers call an indicator who do not know its name; never a form that the documents use. */
  everyday?: Readonly<Record<Lang, readonly string[]>> | undefined;
  /** Pinyin of the Chinese forms, with tone marks, syllables apart. */
  pinyin: readonly string[];
  /** Number of blocks that mention it, its own page left out. */
  places: number;
  /** Number of blocks in which a name stands within longer names; left out where there is none. */
  within?: number | undefined;
}

/** Where a term, indicator or name leads to, section by section: together what every way of asking for it finds. */
export interface TermPlaces {
  /** The blocks that speak of it, whatever it is called there, or hold one of its forms as a part of something else. */
  spoken: readonly TermMentions[];
  /** Of each other section in which all words of one of its forms stand apart: the block that holds most of them. */
  apart: readonly TermMentions[];
}

export interface TermMentions {
  /** Place of the page in `pages`. */
  page: number;
  /** Fragments of the blocks. */
  fragments: readonly string[];
}

/** Places whose figures the indicators are, and others whose figures somebody may ask for. */
export interface WhoseFigures {
  own: readonly string[];
  others: readonly string[];
}

/** A name of the index; its first forms are those of an `IndexedTerm`'s `zh` and `en`. */
export interface IndexedName extends Pick<IndexedTerm, 'id' | 'forms' | 'places' | 'within'> {
  kind: NameKind;
  /** Pinyin without tones that cannot be read off the id: of variants, with ü, or with words in Latin capitals. */
  pinyin: readonly string[];
}

/** An indicator, in the same way; its id says nothing of its pinyin. */
export type IndexedIndicator = Pick<IndexedTerm, 'id' | 'forms' | 'places' | 'pinyin'>;

/** `search/everyday.json`: what readers call an indicator who do not know its name, by its id. Also in the first piece of `asked`. */
export type EverydayFile = Readonly<Record<string, IndexedTerm['everyday']>>;

/** `search/places/<piece>.json`: where terms, indicators and names lead to, by `placesKey`. Read when a query names one. */
export type PlacesPiece = Readonly<Record<string, TermPlaces>>;

/** `search/<lang>/figures/<indicator>.json`: every value of an indicator, series by series, in the order of its years. */
export interface FiguresFile {
  series: readonly IndexedSeries[];
}

export interface IndexedSeries {
  name: string;
  values: readonly IndexedValue[];
}

export interface IndexedValue {
  type: ValueType;
  /** With hedge and unit, as the pages print it. */
  label: string;
  /** First and last year it speaks of. */
  years: readonly [from: number, to: number];
  period: string;
  /** True where the document does not print the years. */
  inferred?: true;
  /** What it speaks of, where that is not the one thing of its series. */
  scope?: string;
  /** Id of the block that says so. */
  block: string;
}

/** `search/<lang>/text/<document>/<page>.json`: the words of one page, or of a piece of it (see `textPieces`), in order of reading. */
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

/** `search/en/words.json`: every word of the texts, those on most pages first. Read when a query has a word that is none of them. */
export interface WordsFile {
  /** Folded, separated by spaces. */
  words: string;
}

/** `search/en/spellings/<letter>.json`: the words of a dictionary that begin so, see `packWords`. Read when a query has a word that no text has. */
export interface SpellingsFile {
  words: string;
}

/**
 * `search/en/other-words/<piece>.json`: for the stems of words that the library lacks, its own words, each with its nearness in
 * tenths: `"motorway": "expressway9 highway6"`. Read when a question has a word that stands nowhere.
 */
export interface OtherWordsPiece {
  words: Readonly<Record<string, string>>;
}

/** `search/traditional.json`: characters in pairs of the same place, as far as the simplified one occurs in the library. */
export interface TraditionalPairs {
  traditional: string;
  simplified: string;
  /** The same for characters that stand for the simplified one in some words only: 著 in 著力, but not in 著名. */
  sometimes: { traditional: string; simplified: string };
}

/** A block with its text as it is compared. */
export interface FoldedBlock extends TextBlock {
  folded: string;
}

/**
 * `search/<lang>/asked/<piece>.json`: what readers ask that sections answer, in the words of the editors and never those of
 * a text. A library of one piece has all of it in one; of several, each phrase lies in the piece of each of its terms.
 */
export interface AskedPiece {
  asked: readonly AskedOfSection[];
  /** In the first piece, where there are any: whoever asks in everyday words may ask for an indicator. */
  everyday?: EverydayFile;
  /** In the first piece: lengths of the blocks of each page, which are looked at wherever a question is. */
  blocks?: readonly (readonly number[])[];
}

export interface AskedOfSection {
  /** Place of the page in `pages`, and of the section in it. */
  page: number;
  section: number;
  phrases: readonly string[];
}
