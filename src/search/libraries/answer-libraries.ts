import { countByDocument } from '../answer/count-by-document.ts';
import { describeSection, type PhraseFinder, type SectionPlace } from '../answer/describe-section.ts';
import { findNearest } from '../answer/find-nearest.ts';
import type { IndexedTerm } from '../answer/first-answer.ts';
import type { LibraryIndex } from '../answer/library-index.ts';
import { literally } from '../answer/literally.ts';
import { matchSections, type SectionMatch } from '../answer/match-sections.ts';
import { mentionsOf } from '../answer/mentions-of.ts';
import { namedTerm } from '../answer/named-term.ts';
import { placesElsewhere } from '../answer/places-elsewhere.ts';
import { rankOf } from '../answer/rank-sections.ts';
import { looselyNamed, termOrName } from '../answer/term-or-name.ts';
import { parseQuery } from '../parse-query.ts';
import type { AskedLibrary } from './asked-library.ts';
import type { AnsweredLibrary, LibrariesResult, LibrariesTerm, LibraryLabel, LibrarySection, NamedInLibrary } from './libraries-result.ts';
import { mentionsByName, placesByName } from './mentions-by-name.ts';
import { mergePlaces } from './merge-places.ts';

export interface LibrariesFilter {
  /** Sections to describe of all libraries together; all where it is left out. */
  limit?: number | undefined;
  /** Sections to describe of each library, for a page that shows them apart. */
  limitEach?: number | undefined;
  /** Id of one library: only its sections; `counts` tell of the others all the same. */
  library?: string | undefined;
  /** Id of one document, for a search of one library. */
  document?: string | undefined;
}

/** The query in one library. */
interface Part {
  library: AskedLibrary;
  label: LibraryLabel;
  index: LibraryIndex;
  phrases: readonly string[];
  everywhere: readonly SectionMatch[];
  named: IndexedTerm | null;
}

/**
 * Answers a query from all libraries as one library with all their documents would.
 *
 * @throws {LibraryFailure} for the first that fails; what the others have read is kept for the next attempt
 */
export async function answerLibraries(libraries: readonly AskedLibrary[], query: string, filter: LibrariesFilter): Promise<LibrariesResult> {
  const parts = await nameEverywhere(await Promise.all(libraries.map((library) => begin(library, query))), query);
  const [sections, term, near] = await Promise.all([literalMatches(parts, filter), termOf(parts, filter), nearest(parts, query)]);
  const total = parts.flatMap((part) => matchesOf(part, filter)).length;
  return { total, sections, term, near, counts: Object.fromEntries(parts.map(({ label, everywhere }) => [label.id, everywhere.length])), libraries: parts.map(answered) };
}

async function begin(library: AskedLibrary, query: string): Promise<Part> {
  return library.ask(async (index) => {
    const phrases = parseQuery(query, index.lang);
    const [everywhere, named] = await Promise.all([matchSections(index, phrases), termOrName(index, query)]);
    return { library, label: library.label(index), index, phrases, everywhere, named };
  });
}

/** What the query names for one library it names for all: the others look it up by its own names. */
async function nameEverywhere(parts: readonly Part[], query: string): Promise<Part[]> {
  const named = parts.some((part) => part.named !== null || part.everywhere.length > 0)
    ? parts
    : await Promise.all(parts.map(async (part) => ({ ...part, named: await part.library.ask((index) => looselyNamed(index, query)) })));
  const known = firstNamed(named);
  if (known === null) return [...named];
  return Promise.all(named.map(async (part) => ({ ...part, named: part.named ?? (await part.library.ask((index) => knownAs(index, known))) })));
}

function firstNamed(parts: readonly Part[]): IndexedTerm | null {
  return parts.find(({ named }) => named !== null)?.named ?? null;
}

async function knownAs(index: LibraryIndex, { zh, en }: IndexedTerm): Promise<IndexedTerm | null> {
  return (await termOrName(index, zh)) ?? termOrName(index, en);
}

function isAsked({ label }: Part, place: SectionPlace, { library, document }: LibrariesFilter): boolean {
  return (library === undefined || library === label.id) && (document === undefined || document === place.page.document);
}

function matchesOf(part: Part, filter: LibrariesFilter): SectionMatch[] {
  return part.everywhere.filter((match) => isAsked(part, match, filter));
}

async function literalMatches(parts: readonly Part[], filter: LibrariesFilter): Promise<LibrarySection[]> {
  const ranked = parts.map((part) => {
    const { lang } = part.index;
    const places = matchesOf(part, filter).map((place) => ({ part, place, rank: rankOf(place, { lang, phrases: part.phrases, term: part.named }) }));
    return mergePlaces([places]).slice(0, filter.limitEach);
  });
  const best = mergePlaces(ranked).slice(0, filter.limit);
  return Promise.all(best.map(({ part, place }) => describe(part, place, literally(part.phrases, part.index.lang))));
}

async function describe({ library, label }: Part, place: SectionPlace, find: PhraseFinder): Promise<LibrarySection> {
  return { ...(await library.ask((index) => describeSection(index, label.address, place, find))), library: label };
}

async function termOf(parts: readonly Part[], filter: LibrariesFilter): Promise<LibrariesTerm | null> {
  const known = firstNamed(parts);
  if (known === null) return null;
  const [own, ...others] = parts.flatMap(({ label, index, named }): NamedInLibrary[] => (named === null ? [] : [{ ...namedTerm(index, label.address, named), library: label }]));
  if (own === undefined) return null;
  const elsewhere = await Promise.all(parts.map((part) => elsewhereIn(part, known, filter)));
  return { ...own, elsewhere: elsewhere.flat().slice(0, filter.limit), others };
}

/** Where a library speaks of the term in other words. A library that does not know it is asked for its names. */
async function elsewhereIn(part: Part, known: IndexedTerm, filter: LibrariesFilter): Promise<LibrarySection[]> {
  const { library, index, named, everywhere } = part;
  const wanted = (places: readonly SectionPlace[]): SectionPlace[] => places.filter((place) => isAsked(part, place, filter)).slice(0, filter.limitEach ?? filter.limit);
  if (named !== null) {
    const mentions = await library.ask(() => index.mentions(named));
    const find = mentionsOf(index, named, mentions);
    return Promise.all(wanted(placesElsewhere(index, named, mentions, everywhere)).map((place) => describe(part, place, find)));
  }
  const matched = new Set(everywhere.map(({ section }) => section));
  const places = wanted((await placesByName(library, index, known)).filter(({ section }) => !matched.has(section)));
  const find = mentionsOf(index, known, await mentionsByName(library, index, known, places));
  return Promise.all(places.map((place) => describe(part, place, find)));
}

/** Results offered where nothing matches. */
const MOST_NEAR = 10;

/** Of the libraries that have something near, only the nearest; the best of each first. */
async function nearest(parts: readonly Part[], query: string): Promise<LibrarySection[]> {
  if (firstNamed(parts) !== null || parts.some(({ everywhere }) => everywhere.length > 0)) return [];
  const found = await Promise.all(parts.map(async (part) => ({ part, near: await part.library.ask((index) => findNearest(index, query)) })));
  const offers = found.flatMap(({ part, near }) => (near === null ? [] : near.places.map((place, turn) => ({ part, place, near, turn }))));
  const least = Math.min(...offers.map(({ near }) => distance(near)));
  const best = offers.filter(({ near }) => distance(near) === least).sort((a, b) => a.turn - b.turn);
  return Promise.all(best.slice(0, MOST_NEAR).map(({ part, place, near }) => describe(part, place, near.find)));
}

function distance({ attempt, missing }: { attempt: number; missing: number }): number {
  return attempt * FARTHEST + missing;
}

/** More than a query has words or characters that a search would try without. */
const FARTHEST = 1000;

function answered({ label, everywhere, index }: Part): AnsweredLibrary {
  return { ...label, counts: countByDocument(everywhere), documents: index.first.documents, failed: null };
}
