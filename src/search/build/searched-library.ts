import { libraryTermsHeld } from '../../glossary/library-terms.ts';
import { indicatorsOf } from '../../indicators/read-indicators.ts';
import type { Bilingual, Library, LibraryBlock, LibraryPage, MentionedName } from '../../library/library.ts';

import type { Lang } from '../../i18n/lang.ts';
import type { WhoseFigures } from '../files/first-answer.ts';
import type { Authority } from '../../schemas/authority.ts';
import { authorityOf } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import type { DocumentKind } from '../search-result.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { holds, PARTS, type Part } from '../../library/holds.ts';
import { documentKind } from './document-kind.ts';
import { readAsked, type AskedSection } from './read-asked.ts';
import { readEverydayNames } from './read-everyday-names.ts';
import { searchedIndicator, type SearchedIndicator } from './searched-indicator.ts';
import { whoseFigures } from './whose-figures.ts';

/** What the search needs of a library. */
export interface SearchedLibrary {
  name: Bilingual;
  documents: readonly SearchedDocument[];
  blocks: readonly LibraryBlock[];
  terms: readonly Term[];
  /** The terms in force in a document, by its id. */
  termsOf: (document: string) => readonly Term[];
  names: readonly MentionedName[];
  indicators: readonly SearchedIndicator[];
  /** Which of the optional parts the library has. */
  parts: ReadonlySet<Part>;
  /** Questions of readers that its sections answer. */
  asked: readonly AskedSection[];
  /** Place names that tell whose figures a question is about. */
  whose: Record<Lang, WhoseFigures>;
  page(document: string, page: string): LibraryPage;
}

export interface SearchedDocument {
  id: string;
  shortTitle: Bilingual;
  kind: DocumentKind;
  authority: Authority;
  /** First and last year it plans or reports on. */
  years: readonly [first: number, last: number];
  pages: readonly LibraryPage[];
}

/** A library as the search reads it, with its indicators. */
export function searchedLibrary(library: Library): SearchedLibrary {
  const { documents, blocks, terms, names, page } = library;
  const everyday = readEverydayNames(PROJECT_ROOT);
  return {
    name: library.facts.name,
    documents: documents.map((document) => ({
      id: document.id,
      shortTitle: document.shortTitle,
      kind: documentKind(document),
      authority: authorityOf(document.source),
      years: document.source.years,
      pages: document.pages,
    })),
    blocks,
    terms,
    termsOf: libraryTermsHeld(library),
    names,
    indicators: indicatorsOf(library).map((indicator) => searchedIndicator(indicator, everyday)),
    parts: new Set(PARTS.filter((part) => holds(library, part))),
    asked: readAsked(PROJECT_ROOT),
    whose: whoseFigures(library.facts),
    page,
  };
}
