import { isClose } from '../answer/answers-and-near.ts';
import { countApart } from '../ranking/count-apart.ts';
import { countByDocument } from '../ranking/count-by-document.ts';
import { countFacets } from '../ranking/count-facets.ts';
import { describeSection } from '../answer/describe-section.ts';
import type { FoundAnswer } from '../asking/answer-question.ts';
import { findNearest, type FoundNearest } from '../nearest/find-nearest.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { literally } from '../ranking/literally.ts';
import { sectionSet } from '../index/named-places.ts';
import { measuresOf } from '../answer/measures-of.ts';
import { otherDefinitions } from '../answer/other-definitions.ts';
import { namedTerm } from '../answer/named-term.ts';
import { passes } from '../ranking/passes.ts';
import { placesElsewhere } from '../ranking/places-elsewhere.ts';
import { rankMatch, type RankedPlace } from '../ranking/rank-sections.ts';
import { namedOtherwise, readStrictly, type ReadQuery } from '../query/read-query.ts';
import { readInOrder } from '../query/read-in-order.ts';
import { asksByLetter } from '../query/asks-by-letter.ts';
import { scriptReadings } from '../query/readings.ts';
import { termOrName } from '../query/term-or-name.ts';
import { SignedWords } from '../query/signed-words.ts';
import type { SearchFilters } from '../search-result.ts';
import type { AskedLibrary } from './asked-library.ts';
import type {
  AnsweredLibrary,
  LibrariesResult,
  LibrariesTerm,
  LibraryLabel,
  LibrarySection,
  NamedInLibrary,
} from './libraries-result.ts';
import { askedIn, libraryAnswers } from './library-answers.ts';
import { calledBySlip, looselyCalled } from './loosely-called.ts';
import { locateByForms, locateNamed, NOWHERE, type Located } from './locate-named.ts';
import { mergeFacets } from './merge-facets.ts';
import { mergePlaces } from './merge-places.ts';
import type { PhraseFinder, SectionPlace } from '../files/section-place.ts';

export interface LibrariesFilter extends SearchFilters {
  /** Sections to describe from all libraries together; all where it is left out. */
  limit?: number | undefined;
  /** Sections to describe from each library, for a page that shows them separately. */
  limitEach?: number | undefined;
  /** Id of one library: only its sections; `counts` still covers the others. */
  library?: string | undefined;
}

/** The query in one library, in the reading used for all. */
interface Part extends ReadQuery {
  library: AskedLibrary;
  label: LibraryLabel;
  index: LibraryIndex;
}

/** The same with what answers it there, and what it names there, even if loosely. */
interface CalledPart extends Part {
  found: readonly FoundAnswer[];
  called: IndexedTerm | null;
}

/** What one library has to say, whatever filters are asked for. */
interface Answer extends CalledPart {
  ranked: readonly RankedPlace[];
  /** Further sections about what the query names. */
  further: readonly RankedPlace[];
  located: Located;
}

/**
 * Answers a query from all libraries as a single library with all their documents would.
 *
 * @throws {LibraryFailure} for the first that fails; what the others have read is kept for the next attempt
 */
export async function answerLibraries(
  libraries: readonly AskedLibrary[],
  query: string,
  filter: LibrariesFilter,
): Promise<LibrariesResult> {
  const asked = await callEverywhere(await nameEverywhere(await readEverywhere(libraries, query)), filter);
  const offered = isLost(asked) && filter.limit !== 0 ? await nearestEverywhere(asked, filter) : asked.map(() => null);
  const parts = isLost(asked) ? await sameEverywhere(asked, await calledBySlip(asked, offered)) : asked;
  const known = await whatIsKnown(parts);
  const isLoose = firstNamed(parts) === null;
  const answers = await Promise.all(parts.map((part) => answerOf(part, known, isLoose)));
  const [sections, term, { answers: answered, byWords }, { near, spelledAs, meant }] = await Promise.all([
    literalMatches(answers, filter),
    termOf(answers, filter),
    libraryAnswers(answers, (answer, place) => isAsked(answer, place, filter), {
      isLost: isLost(asked),
      nearest: leastOf(offered),
    }),
    nearest(answers, offered),
  ]);
  const ranked = answers.flatMap((answer) => answer.ranked.filter((place) => isAsked(answer, place, filter)));
  return {
    readAs: answers.find(({ readAs }) => readAs !== query)?.readAs ?? null,
    spelledAs,
    total: ranked.length,
    apart: countApart(ranked),
    sections,
    term,
    answers: answered,
    near: nearInOrder(near, byWords, { answers: answered, nearest: leastOf(offered) }),
    meant,
    counts: Object.fromEntries(answers.map(({ label, matches }) => [label.id, matches.length])),
    facets: mergeFacets(
      answers.map(({ label, ranked: own, further, index }) => ({
        id: label.id,
        places: [...own, ...further],
        documents: index.first.documents,
      })),
      filter,
    ),
    libraries: answers.map((answer) => shareOf(answer, filter)),
  };
}

/** The query as typed or, where no library has anything for it, in the first other reading for which one has. */
async function readEverywhere(libraries: readonly AskedLibrary[], query: string): Promise<readonly Part[]> {
  return readInOrder<readonly Part[]>(await Promise.all(libraries.map((library) => begin(library, query))), {
    isKnown,
    inOtherScripts: async () => {
      const each = await Promise.all(libraries.map((library) => library.ask((index) => scriptReadings(index, query))));
      return Array.from(
        { length: Math.max(...each.map(({ length }) => length)) },
        (_, turn) => () => Promise.all(libraries.map((library, place) => begin(library, each[place]?.[turn] ?? query))),
      );
    },
    otherwise: (typed) => Promise.all(typed.map(readOtherwise)),
  });
}

async function readOtherwise(part: Part): Promise<Part> {
  const readAs = await part.library.ask((index) => index.simplify(part.readAs));
  return { ...part, readAs, named: await part.library.ask((index) => namedOtherwise(index, readAs)) };
}

function isKnown(parts: readonly Part[]): boolean {
  return parts.some((part) => part.named !== null || part.matches.length > 0);
}

async function begin(library: AskedLibrary, query: string): Promise<Part> {
  return library.ask(async (index) => ({
    ...(await readStrictly(index, query)),
    library,
    label: library.label(index),
    index,
  }));
}

/** What the query names in one library counts for all: the others look it up by its own names. */
async function nameEverywhere(parts: readonly Part[]): Promise<Part[]> {
  const known = firstNamed(parts);
  if (known === null) return [...parts];
  return Promise.all(
    parts.map(async (part) => ({
      ...part,
      named: part.named ?? (await part.library.ask((index) => knownAs(index, known))),
    })),
  );
}

/** What the query names loosely, where it names nothing literally: what it names in one library counts for all. */
async function callEverywhere(parts: readonly Part[], { limit }: LibrariesFilter): Promise<CalledPart[]> {
  const isNamed = firstNamed(parts) !== null;
  const isEnough =
    parts.some(({ matches }) => matches.length > 0) && parts.some(({ readAs }) => asksByLetter(readAs, isNamed));
  const asked = await Promise.all(
    parts.map(async (part): Promise<CalledPart> => ({
      ...part,
      found: limit === 0 || isEnough ? [] : await askedIn(part.library, part.readAs),
      called: part.named,
    })),
  );
  return !isNamed && !isEnough ? sameEverywhere(asked, await looselyCalled(asked)) : asked;
}

/** @param called what the query names in each library, in the same order; the others look up the first of it by its own names */
async function sameEverywhere(
  parts: readonly CalledPart[],
  called: readonly (IndexedTerm | null)[],
): Promise<CalledPart[]> {
  const first = called.find((term) => term !== null);
  if (first === undefined || first === null) return [...parts];
  return Promise.all(
    parts.map(async (part, place) => ({
      ...part,
      called: called[place] ?? (await part.library.ask((index) => knownAs(index, first))),
    })),
  );
}

function isLost(parts: readonly CalledPart[]): boolean {
  return parts.every(({ called, matches }) => called === null && matches.length === 0);
}

function firstNamed(parts: readonly Part[]): IndexedTerm | null {
  return parts.find(({ named }) => named !== null)?.named ?? null;
}

function knownAs(index: LibraryIndex, { zh, en }: IndexedTerm): IndexedTerm | null {
  return termOrName(index, zh) ?? termOrName(index, en);
}

/** What the query names in the first library that knows it, with those of its forms that name nothing else there. */
async function whatIsKnown(parts: readonly CalledPart[]): Promise<IndexedTerm | null> {
  const part = parts.find(({ called }) => called !== null);
  if (part === undefined || part.called === null) return null;
  const { called: named, library } = part;
  const own = (forms: readonly string[]): Promise<string[]> =>
    library.ask((index) => forms.filter((form) => termOrName(index, form)?.id === named.id));
  const [zh, en] = await Promise.all([own(named.forms.zh), own(named.forms.en)]);
  return { ...named, forms: { zh, en } };
}

/** @param known what the query names, wherever it is known. @param isLoose whether it does so only loosely */
async function answerOf(part: CalledPart, known: IndexedTerm | null, isLoose: boolean): Promise<Answer> {
  const { library, index, readAs, phrases, typed, matches, named, called } = part;
  const located = await (called !== null
    ? locateNamed(library, index, called)
    : known !== null
      ? locateByForms(library, index, known)
      : NOWHERE);
  const signed = await library.ask((own) => new SignedWords(readAs, own.lang).sectionsWith(own, matches));
  // What is named loosely changes neither the literal matches nor their order.
  const spoken = sectionSet(isLoose ? [] : located.places.spoken);
  const context = { lang: index.lang, phrases, typed, term: named, spoken, signed };
  const ranked = matches.map((match) => rankMatch(match, context));
  // A library that does not know a term does not define it.
  const term = called ?? { id: '', forms: known?.forms ?? NO_FORMS };
  return { ...part, ranked, located, further: placesElsewhere(term, located.places, matches, index.lang) };
}

const NO_FORMS = { zh: [], en: [] };

function isAsked({ label, index }: Part, place: SectionPlace, filter: LibrariesFilter): boolean {
  return (filter.library === undefined || filter.library === label.id) && passes(place, filter, index.first.documents);
}

async function literalMatches(answers: readonly Answer[], filter: LibrariesFilter): Promise<LibrarySection[]> {
  const best = bestOf(answers, ({ ranked }) => ranked, filter);
  return Promise.all(
    best.map(({ answer, place }) =>
      describe(
        answer,
        place,
        literally(answer.typed, answer.index.lang, new SignedWords(answer.readAs, answer.index.lang)),
      ),
    ),
  );
}

interface PlaceOf {
  answer: Answer;
  place: RankedPlace;
  rank: RankedPlace['rank'];
}

/** The best places of all libraries, as many as are asked for. */
function bestOf(
  answers: readonly Answer[],
  placesOf: (answer: Answer) => readonly RankedPlace[],
  filter: LibrariesFilter,
): PlaceOf[] {
  const each = answers.map((answer) => {
    const places = placesOf(answer)
      .filter((place) => isAsked(answer, place, filter))
      .map((place) => ({ answer, place, rank: place.rank }));
    return mergePlaces([places]).slice(0, filter.limitEach);
  });
  return mergePlaces(each).slice(0, filter.limit);
}

async function describe({ library, label }: Part, place: SectionPlace, find: PhraseFinder): Promise<LibrarySection> {
  return { ...(await library.ask((index) => describeSection(index, label.address, place, find))), library: label };
}

async function termOf(answers: readonly Answer[], filter: LibrariesFilter): Promise<LibrariesTerm | null> {
  const [own, ...others] = (await Promise.all(answers.map(namedIn))).flat();
  if (own === undefined) return null;
  const every = answers.flatMap((answer) => answer.further.filter((place) => isAsked(answer, place, filter)));
  return {
    ...own,
    elsewhere: await describeFurther(bestOf(answers, ({ further }) => further, filter)),
    elsewhereTotal: every.length,
    elsewhereApart: countApart(every),
    others,
  };
}

async function namedIn({ library, label, index, called: named, readAs }: Answer): Promise<NamedInLibrary[]> {
  if (named === null) return [];
  return [
    {
      ...namedTerm(index, label.address, named),
      definition: await library.ask(() => index.definitionOf(named)),
      otherDefinitions: await library.ask(() => otherDefinitions(index, label.address, named)),
      figures: await library.ask(() => measuresOf(index, label.address, named, readAs)),
      library: label,
    },
  ];
}

async function describeFurther(best: readonly PlaceOf[]): Promise<LibrarySection[]> {
  const answers = [...new Set(best.map(({ answer }) => answer))];
  const finders = new Map(
    await Promise.all(
      answers.map(
        async (answer) =>
          [
            answer,
            await answer.located.finderFor(best.filter((each) => each.answer === answer).map(({ place }) => place)),
          ] as const,
      ),
    ),
  );
  return Promise.all(best.map(({ answer, place }) => describe(answer, place, finders.get(answer) ?? (() => null))));
}

/** Results offered where nothing matches, answers included. */
const MOST = 10;

/** What each library has near the query. */
function nearestEverywhere(parts: readonly CalledPart[], filter: LibrariesFilter): Promise<(FoundNearest | null)[]> {
  return Promise.all(
    parts.map((part) =>
      part.library.ask((index) => findNearest(index, part.readAs, (place) => isAsked(part, place, filter))),
    ),
  );
}

/** Of the libraries that have something near, only the nearest, the best of each first; and what the first of these takes the query to mean. */
async function nearest(
  answers: readonly Answer[],
  offered: readonly (FoundNearest | null)[],
): Promise<Pick<LibrariesResult, 'near' | 'spelledAs' | 'meant'>> {
  const found = answers.map((answer, place) => ({ answer, near: offered[place] ?? null }));
  const offers = found.flatMap(({ answer, near }) =>
    near === null ? [] : near.places.map((place, turn) => ({ answer, place, near, turn })),
  );
  const least = Math.min(...offers.map(({ near }) => distance(near)));
  const best = offers.filter(({ near }) => distance(near) === least).sort((a, b) => a.turn - b.turn);
  const naming = found.find(({ near }) => (near?.meant.length ?? 0) > 0);
  return {
    near: await Promise.all(best.slice(0, MOST).map(({ answer, place, near }) => describe(answer, place, near.find))),
    spelledAs: best[0]?.near.spelledAs ?? null,
    meant: (naming?.near?.meant ?? []).flatMap((term) =>
      naming === undefined ? [] : [namedTerm(naming.answer.index, naming.answer.label.address, term)],
    ),
  };
}

/** The nearest that any library has. */
function leastOf(offered: readonly (FoundNearest | null)[]): FoundNearest | null {
  const all = offered.flatMap((near) => (near === null ? [] : [near]));
  return all.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Sections with another spelling of the query come before those with only part of its words; each once, and none that is an answer. */
function nearInOrder(
  byLetter: readonly LibrarySection[],
  byWords: readonly LibrarySection[],
  { answers, nearest }: { answers: readonly LibrarySection[]; nearest: FoundNearest | null },
): LibrarySection[] {
  const all = isClose(nearest) ? [...byLetter, ...byWords] : [...byWords, ...byLetter];
  const taken = new Set(answers.map(idOf));
  const others = all.filter((section) => !taken.has(idOf(section)) && taken.add(idOf(section)));
  return others.slice(0, MOST - answers.length);
}

/** Identifies a section by its place: its address depends on the words that led to it. */
function idOf({ library, document, page, section }: LibrarySection): string {
  return [library.id, document, page, section ?? ''].join('/');
}

function distance({ attempt, missing }: { attempt: number; missing: number }): number {
  return attempt * FARTHEST + missing;
}

/** More than the number of words or characters that a search would leave out of a query. */
const FARTHEST = 1000;

function shareOf(answer: Answer, filter: LibrariesFilter): AnsweredLibrary {
  const { label, matches, index, ranked, further } = answer;
  const { documents } = index.first;
  const asked = (places: readonly SectionPlace[]): SectionPlace[] =>
    places.filter((place) => isAsked(answer, place, filter));
  const [shown, elsewhere] = [asked(ranked), asked(further)];
  return {
    ...label,
    total: shown.length,
    apart: countApart(shown),
    elsewhereTotal: elsewhere.length,
    elsewhereApart: countApart(elsewhere),
    counts: countByDocument(matches),
    facets: countFacets([...ranked, ...further], filter, documents),
    documents: Object.fromEntries(Object.entries(documents).map(([id, { title }]) => [id, title])),
    failed: null,
  };
}
