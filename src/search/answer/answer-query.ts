import { parseQuery } from '../parse-query.ts';
import type { SearchResult, SearchSection } from '../search-result.ts';
import { countByDocument } from './count-by-document.ts';
import { describeSection, type PhraseFinder, type SectionPlace } from './describe-section.ts';
import { findNearest } from './find-nearest.ts';
import type { LibraryIndex } from './library-index.ts';
import { literally } from './literally.ts';
import { matchSections } from './match-sections.ts';
import { mentionsOf } from './mentions-of.ts';
import { namedTerm } from './named-term.ts';
import { placesElsewhere } from './places-elsewhere.ts';
import { rankSections } from './rank-sections.ts';
import { looselyNamed, termOrName } from './term-or-name.ts';

export interface AnswerOptions {
  /** Base path of the site, such as `/library/`. */
  base: string;
  /** Sections to describe; all where it is left out. `total` is the same either way. */
  limit?: number | undefined;
  /** Only this document; `counts` tell of the others all the same. */
  document?: string | undefined;
}

/** Answers a query in the language of the index: literal matches, the term it names, or the nearest there is. */
export async function answerQuery(index: LibraryIndex, query: string, { base, limit, document }: AnswerOptions): Promise<SearchResult> {
  const describe = (places: readonly SectionPlace[], find: PhraseFinder, most = limit): Promise<SearchSection[]> =>
    Promise.all(places.slice(0, most).map((place) => describeSection(index, base, place, find)));

  const phrases = parseQuery(query, index.lang);
  const [everywhere, named] = await Promise.all([matchSections(index, phrases), termOrName(index, query)]);
  const isAsked = ({ page }: SectionPlace): boolean => document === undefined || page.document === document;
  const matches = everywhere.filter(isAsked);
  const term = named ?? (everywhere.length === 0 ? await looselyNamed(index, query) : null);
  const mentions = term === null ? [] : await index.mentions(term);
  const ranked = rankSections(matches, { lang: index.lang, phrases, term });

  const [sections, elsewhere, near] = await Promise.all([
    describe(ranked, literally(phrases, index.lang)),
    term === null ? [] : describe(placesElsewhere(index, term, mentions, matches).filter(isAsked), mentionsOf(index, term, mentions)),
    everywhere.length > 0 || term !== null ? [] : nearest(index, query, describe),
  ]);
  return { total: matches.length, sections, term: term === null ? null : { ...namedTerm(index, base, term), elsewhere }, near, counts: countByDocument(everywhere) };
}

/** Results offered where nothing matches. */
const MOST_NEAR = 10;

async function nearest(
  index: LibraryIndex,
  query: string,
  describe: (places: readonly SectionPlace[], find: PhraseFinder, most: number) => Promise<SearchSection[]>,
): Promise<SearchSection[]> {
  const found = await findNearest(index, query);
  return found === null ? [] : describe(found.places, found.find, MOST_NEAR);
}
