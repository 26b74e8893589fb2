import type { SearchAnswer, SearchFacets, SearchResult, SearchSection, SearchTerm } from '../search-result.ts';
import type { FailureReason } from './library-failure.ts';

/** What `searchLibraries` finds in several libraries as if they were one. All addresses are absolute. */
export interface LibrariesResult extends Omit<SearchResult, 'counts' | 'facets' | 'places' | 'views'> {
  sections: LibrarySection[];
  /** From the first library that knows what the query names; `elsewhere` covers all of them. */
  term: LibrariesTerm | null;
  answers: LibraryAnswer[];
  near: LibrarySection[];
  /** Number of matching sections by library, whatever library was asked for. */
  counts: Record<string, number>;
  /** What each filter leads to. */
  facets: LibrariesFacets;
  /** Every library that was asked, this one first, including those that failed. */
  libraries: AnsweredLibrary[];
}

/** For each value of a filter: how many sections have it, with the other filters unchanged. */
export interface LibrariesFacets extends Omit<SearchFacets, 'document'> {
  library: Record<string, number>;
}

/** Which library something is from. */
export interface LibraryLabel {
  /** As given, or made from the address; `own` for the library the client belongs to. */
  id: string;
  /** As given, or as the library calls itself; its address where it cannot be reached. */
  title: string;
  /** Where the site begins. */
  address: string;
}

export interface LibrarySection extends SearchSection {
  library: LibraryLabel;
}

export interface LibraryAnswer extends SearchAnswer {
  library: LibraryLabel;
}

export interface LibrariesTerm extends Omit<SearchTerm, 'elsewhere'> {
  library: LibraryLabel;
  elsewhere: LibrarySection[];
  /** Definitions from other libraries, of the term or of what the query names there, in the order of the libraries. */
  others: NamedInLibrary[];
}

export interface NamedInLibrary extends Omit<SearchTerm, 'elsewhere' | 'elsewhereTotal' | 'elsewhereApart'> {
  library: LibraryLabel;
}

/** A library and its share of the result: its sections are those with its label, in the order of its own. */
export interface AnsweredLibrary
  extends
    LibraryLabel,
    Pick<SearchResult, 'total' | 'apart' | 'facets'>,
    Pick<SearchTerm, 'elsewhereTotal' | 'elsewhereApart'> {
  /** Number of matching sections by document, whatever filters were asked for. */
  counts: Record<string, number>;
  /** Short titles of the documents, by id. */
  documents: Record<string, string>;
  /** Null where it answered. Otherwise the result has nothing from it. */
  failed: FailedLibrary | null;
}

export interface FailedLibrary {
  reason: FailureReason;
  /** For a reader, in the language asked. */
  message: string;
}
