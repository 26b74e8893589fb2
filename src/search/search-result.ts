import type { Lang } from '../i18n/lang.ts';
import type { ValueType } from '../schemas/indicator.ts';
import type { NameKind } from '../schemas/name.ts';

/** What a reader calls a document: reports of all kinds are one, a draft is no plan. */
export const DOCUMENT_KINDS = ['plan', 'draft', 'report', 'rule', 'press', 'glossary'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a query names besides the terms of the glossary: an indicator, or a name of the index. */
export type NamedKind = NameKind | 'indicator';

/** What `search` finds. Addresses are paths on the library's own host, with its base path. */
export interface SearchResult {
  /** The query in simplified characters, where it was sought so because its traditional ones stand nowhere and name nothing; else null. */
  readAs: string | null;
  /** The query with its English words as the texts spell them, where `near` was sought so because neither the texts nor a dictionary know them; else null. */
  spelledAs: string | null;
  /** Number of sections that match, however many are in `sections`. */
  total: number;
  /** How many of them hold the words of the query only apart, see `SearchSection.apart`. */
  apart: number;
  /** Literal matches in the language asked, best first, those whose words stand apart last; at most `limit`. */
  sections: SearchSection[];
  /** The places that the query cites: by number, address or fingerprint. */
  places: CitedPlace[];
  /** Pages that are no text of a document and that the query calls by name: the brief, the indicators, a document. */
  views: NamedView[];
  /** The glossary term, or else the indicator, or else the name of the index, that the query names in either language, by a variant, in pinyin or in traditional characters. */
  term: SearchTerm | null;
  /** Sections that answer the query as a question in anybody's words, best first, at most ten; they may be among `sections` too. */
  answers: SearchAnswer[];
  /** Where nothing matches and nothing is named: the nearest there is within the filters besides `answers`, see `findNearest`. Otherwise empty. */
  near: SearchSection[];
  /** Where nothing matches and nothing is named: the terms, indicators and names that may be meant, the likeliest first. */
  meant: NamedThing[];
  /** Number of matching sections by document, whatever filters were asked for. */
  counts: Record<string, number>;
  /** What each filter leads to, of `sections` and `term.elsewhere` together. */
  facets: SearchFacets;
}

/** For each value of a filter: how many sections there are with it, the other filters staying as they are. */
export interface SearchFacets {
  document: Record<string, number>;
  /** A section counts for every year its document plans or reports on. */
  year: Record<string, number>;
  kind: Partial<Record<DocumentKind, number>>;
}

/** Narrow a search; each of them is left out for all. */
export interface SearchFilters {
  /** Id of a document. */
  document?: string | undefined;
  /** A year that the document plans or reports on. */
  year?: number | undefined;
  kind?: DocumentKind | undefined;
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
  /** What of the query, or of the name it gives, stands in the block of `url`: folded phrases, for marking them. */
  found: string[];
  /** True where no block holds the words as one phrase, nor speaks of what the query names: they stand apart in the section. */
  apart?: true;
}

/** A place that a query cites. */
export interface CitedPlace {
  url: string;
  document: string;
  page: string;
  /** Fragment of the block; null for the page. */
  fragment: string | null;
  /** Heading of the section, or title of the page. */
  title: string;
  pageTitle: string;
  excerpt: string;
  excerptLang: Lang;
}

export interface NamedView {
  title: string;
  url: string;
}

/**
 * Why a section answers: it has the words themselves; the same words in another form; in another spelling; other words for
 * them; or the editors have written down a question like it.
 */
export type AnswerReason = 'words' | 'form' | 'spelling' | 'synonym' | 'question';

/** A section that answers a question. */
export interface SearchAnswer extends SearchSection {
  why: AnswerReason;
  /** The related question, where one is nearer to what is asked than the text: words of the editors, never of a document. */
  asked: string | null;
}

/** What a query may name. */
export interface NamedThing {
  id: string;
  /** Indicator, or the kind of a name; null for a glossary term. */
  kind: NamedKind | null;
  zh: string;
  en: string;
  url: string;
  /** Number of blocks that mention it by itself, its own page left out. */
  places: number;
  /** Number of blocks in which a name stands within longer names; left out where there is none. */
  within?: number | undefined;
}

/** What a query names, and where the documents speak of it. */
export interface SearchTerm extends NamedThing {
  /** The official definition in the language asked, in Chinese where it is not translated; null for an indicator or a name, which are not defined. */
  definition: string | null;
  /** How other documents define a term of the same name; empty where none does. */
  otherDefinitions: SearchDefinition[];
  /**
   * Further sections: those that speak of the term under another name or in the other language, then those in which only
   * the words of one of its names stand apart (`apart`). With `sections` they are one set, however the term is asked for.
   */
  elsewhere: SearchSection[];
  /** Of an indicator: its measures with what is promised and what is reported, those first that the query speaks of. */
  figures: SearchMeasure[];
  /** Number of sections elsewhere, however many are in `elsewhere`; with the filters asked for. */
  elsewhereTotal: number;
  /** How many of them are `apart`. */
  elsewhereApart: number;
}

/** A definition of a term by another document. */
export interface SearchDefinition {
  document: string;
  url: string;
  definition: string;
}

/** One measure of an indicator: for the year that the query names, else the latest. */
export interface SearchMeasure {
  name: string;
  target: SearchFigure | null;
  /** What a document reports, or expects for a year not yet over. */
  reported: SearchFigure | null;
}

/** A figure with the place that says so. */
export interface SearchFigure {
  type: ValueType;
  /** With hedge and unit, as the pages print it. */
  label: string;
  /** Its years; `inferred` where the document does not print them. */
  period: string;
  inferred?: true;
  /** What it speaks of, where that is not the one thing of its measure. */
  scope?: string;
  document: string;
  url: string;
}

/** What can be offered while the reader types, from the first answer alone. */
export interface Suggestions {
  /** Terms first, then indicators, then names. */
  terms: NamedThing[];
  /** Headings that contain the query; those of the glossary are among the terms. */
  titles: Omit<SearchSection, 'excerpt' | 'excerptLang' | 'blocks' | 'found' | 'apart'>[];
}
