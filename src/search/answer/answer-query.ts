import { parseQuery } from '../parse-query.ts';
import { queryPhrases } from '../query-phrases.ts';
import type { SearchFilters, SearchResult, SearchSection } from '../search-result.ts';
import { countApart } from './count-apart.ts';
import { countByDocument } from './count-by-document.ts';
import { countFacets } from './count-facets.ts';
import { describeSection, type PhraseFinder, type SectionPlace } from './describe-section.ts';
import { findNearest } from './find-nearest.ts';
import type { IndexedTerm, TermPlaces } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';
import { literally } from './literally.ts';
import { matchSections } from './match-sections.ts';
import { namedPlaces, sectionSet } from './named-places.ts';
import { namedTerm } from './named-term.ts';
import { passes } from './passes.ts';
import { placesElsewhere } from './places-elsewhere.ts';
import { rankSections } from './rank-sections.ts';
import { spokenOf } from './spoken-of.ts';
import { namedByInitials, termOrName } from './term-or-name.ts';

export interface AnswerOptions extends SearchFilters {
  /** Base path of the site, such as `/library/`. */
  base: string;
  /** Sections to describe; all where it is left out, 0 only to count them. The numbers are the same either way. */
  limit?: number | undefined;
}

/**
 * Answers a query in the language of the index: literal matches, the term it names, or the nearest there is. Where its
 * traditional characters stand nowhere and name nothing, it is read in simplified ones.
 */
export async function answerQuery(index: LibraryIndex, query: string, { base, limit, ...filters }: AnswerOptions): Promise<SearchResult> {
  const describe = (places: readonly SectionPlace[], find: PhraseFinder, most = limit): Promise<SearchSection[]> =>
    Promise.all(places.slice(0, most).map((place) => describeSection(index, base, place, find)));
  const { documents } = index.first;
  const isAsked = (place: SectionPlace): boolean => passes(place, filters, documents);

  const typed = queryPhrases(query, index.lang);
  const phrases = parseQuery(query, index.lang);
  const [matches, strictly] = await Promise.all([matchSections(index, phrases), whatIsNamed(index, termOrName(index, query))]);
  const isUnknown = strictly.term === null && matches.length === 0;
  const readAs = isUnknown ? await index.simplify(query) : query;
  if (readAs !== query) return { ...(await answerQuery(index, readAs, { base, limit, ...filters })), readAs };
  const { term, blocks } = isUnknown ? await whatIsNamed(index, namedByInitials(index, query)) : strictly;
  const places = namedPlaces(index, blocks);
  const everywhere = rankSections(matches, { lang: index.lang, phrases, typed, term, spoken: sectionSet(places.spoken) });
  const ranked = everywhere.filter(isAsked);
  const further = term === null ? [] : placesElsewhere(term, places, matches);
  const elsewhere = further.filter(isAsked);

  const isLost = matches.length === 0 && term === null;
  const [sections, otherwise, definition, nearest] = await Promise.all([
    describe(ranked, literally(typed, index.lang)),
    term === null ? [] : describe(elsewhere, spokenOf(index, term, blocks)),
    term === null || limit === 0 ? null : index.definitionOf(term),
    isLost && limit !== 0 ? findNearest(index, query) : null,
  ]);
  return {
    readAs: null,
    total: ranked.length,
    apart: countApart(ranked),
    sections,
    term: term === null ? null : { ...namedTerm(index, base, term), definition, elsewhere: otherwise, elsewhereTotal: elsewhere.length, elsewhereApart: countApart(elsewhere) },
    near: nearest === null ? [] : await describe(nearest.places, nearest.find, MOST_NEAR),
    meant: (nearest?.meant ?? []).map((each) => namedTerm(index, base, each)),
    counts: countByDocument(everywhere),
    // A term of the other language has no literal match: then the filters are for what is found elsewhere.
    facets: countFacets(everywhere.length > 0 ? everywhere : further, filters, documents),
  };
}

/** Results offered where nothing matches. */
const MOST_NEAR = 10;

interface WhatIsNamed {
  term: IndexedTerm | null;
  blocks: TermPlaces;
}

async function whatIsNamed(index: LibraryIndex, naming: Promise<IndexedTerm | null>): Promise<WhatIsNamed> {
  const term = await naming;
  return { term, blocks: term === null ? { spoken: [], apart: [] } : await index.placesOf(term) };
}
