import { countApart } from '../ranking/count-apart.ts';
import { countByDocument } from '../ranking/count-by-document.ts';
import { countFacets } from '../ranking/count-facets.ts';
import { describeSection } from '../answer/describe-section.ts';
import { findNearest } from '../nearest/find-nearest.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { literally } from '../ranking/literally.ts';
import { sectionSet } from '../index/named-places.ts';
import { measuresOf } from '../answer/measures-of.ts';
import { namedTerm } from '../answer/named-term.ts';
import { passes } from '../ranking/passes.ts';
import { placesElsewhere } from '../ranking/places-elsewhere.ts';
import { rankMatch, type RankedPlace } from '../ranking/rank-sections.ts';
import { namedOtherwise, readStrictly, type ReadQuery } from '../query/read-query.ts';
import { readInOrder } from '../query/read-in-order.ts';
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
import { libraryAnswers } from './library-answers.ts';
import { locateByForms, locateNamed, NOWHERE, type Located } from './locate-named.ts';
import { mergeFacets } from './merge-facets.ts';
import { mergePlaces } from './merge-places.ts';
import type { PhraseFinder, SectionPlace } from '../files/section-place.ts';

export interface LibrariesFilter extends SearchFilters {
  /** Sections to describe of all libraries together; all where it is left out. */
  limit?: number | undefined;
  /** Sections to describe of each library, for a page that shows them apart. */
  limitEach?: number | undefined;
  /** Id of one library: only its sections; `counts` tell of the others all the same. */
  library?: string | undefined;
}

/** The query in one library, as it was read for all. */
interface Part extends ReadQuery {
  library: AskedLibrary;
  label: LibraryLabel;
  index: LibraryIndex;
}

/** What one library has to say, whatever filters are asked for. */
interface Answer extends Part {
  ranked: readonly RankedPlace[];
  /** Further sections that speak of what the query names. */
  further: readonly RankedPlace[];
  located: Located;
}

/**
 * Answers a query from all libraries as one library with all their documents would.
 *
 * @throws {LibraryFailure} for the first that fails; what the others have read is kept for the next attempt
 */
export async function answerLibraries(
  libraries: readonly AskedLibrary[],
  query: string,
  filter: LibrariesFilter,
): Promise<LibrariesResult> {
  const parts = await nameEverywhere(await readEverywhere(libraries, query));
  const known = await whatIsKnown(parts);
  const answers = await Promise.all(parts.map((part) => answerOf(part, known)));
  const [sections, term, answered, { near, spelledAs, meant }] = await Promise.all([
    literalMatches(answers, filter),
    termOf(answers, filter),
    filter.limit === 0 ? [] : libraryAnswers(answers, (answer, place) => isAsked(answer, place, filter)),
    nearest(answers, filter),
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
    near: near.filter(({ url }) => !answered.some((answer) => answer.url === url)),
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

/** The query as it is typed or, where no library has anything for it, in the first other way for which one has. */
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

/** What the query names for one library it names for all: the others look it up by its own names. */
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

function firstNamed(parts: readonly Part[]): IndexedTerm | null {
  return parts.find(({ named }) => named !== null)?.named ?? null;
}

async function knownAs(index: LibraryIndex, { zh, en }: IndexedTerm): Promise<IndexedTerm | null> {
  return (await termOrName(index, zh)) ?? termOrName(index, en);
}

/** What the query names in the first library that knows it, with those of its forms that name nothing else there. */
async function whatIsKnown(parts: readonly Part[]): Promise<IndexedTerm | null> {
  const part = parts.find(({ named }) => named !== null);
  if (part === undefined || part.named === null) return null;
  const { named, library } = part;
  const own = (forms: readonly string[]): Promise<string[]> =>
    library.ask(async (index) =>
      (
        await Promise.all(forms.map(async (form) => ((await termOrName(index, form))?.id === named.id ? [form] : [])))
      ).flat(),
    );
  const [zh, en] = await Promise.all([own(named.forms.zh), own(named.forms.en)]);
  return { ...named, forms: { zh, en } };
}

/** @param known what the query names, wherever it is known */
async function answerOf(part: Part, known: IndexedTerm | null): Promise<Answer> {
  const { library, index, readAs, phrases, typed, matches, named } = part;
  const located = await (named !== null
    ? locateNamed(library, index, named)
    : known !== null
      ? locateByForms(library, index, known)
      : NOWHERE);
  const signed = await library.ask((own) => new SignedWords(readAs, own.lang).sectionsWith(own, matches));
  const context = { lang: index.lang, phrases, typed, term: named, spoken: sectionSet(located.places.spoken), signed };
  const ranked = matches.map((match) => rankMatch(match, context));
  // A library that does not know a term does not define it.
  const term = named ?? { id: '', forms: known?.forms ?? NO_FORMS };
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

async function namedIn({ library, label, index, named, readAs }: Answer): Promise<NamedInLibrary[]> {
  if (named === null) return [];
  return [
    {
      ...namedTerm(index, label.address, named),
      definition: await library.ask(() => index.definitionOf(named)),
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

/** Results offered where nothing matches. */
const MOST_NEAR = 10;

/** Of the libraries that have something near, only the nearest, the best of each first; and what the first of them takes to be meant. */
async function nearest(
  answers: readonly Answer[],
  filter: LibrariesFilter,
): Promise<Pick<LibrariesResult, 'near' | 'spelledAs' | 'meant'>> {
  if (firstNamed(answers) !== null || answers.some(({ matches }) => matches.length > 0))
    return { near: [], spelledAs: null, meant: [] };
  const found = await Promise.all(
    answers.map(async (answer) => ({
      answer,
      near: await answer.library.ask((index) =>
        findNearest(index, answer.readAs, (place) => isAsked(answer, place, filter)),
      ),
    })),
  );
  const offers = found.flatMap(({ answer, near }) =>
    near === null ? [] : near.places.map((place, turn) => ({ answer, place, near, turn })),
  );
  const least = Math.min(...offers.map(({ near }) => distance(near)));
  const best = offers.filter(({ near }) => distance(near) === least).sort((a, b) => a.turn - b.turn);
  const naming = found.find(({ near }) => (near?.meant.length ?? 0) > 0);
  return {
    near: await Promise.all(
      best.slice(0, MOST_NEAR).map(({ answer, place, near }) => describe(answer, place, near.find)),
    ),
    spelledAs: best[0]?.near.spelledAs ?? null,
    meant: (naming?.near?.meant ?? []).flatMap((term) =>
      naming === undefined ? [] : [namedTerm(naming.answer.index, naming.answer.label.address, term)],
    ),
  };
}

function distance({ attempt, missing }: { attempt: number; missing: number }): number {
  return attempt * FARTHEST + missing;
}

/** More than a query has words or characters that a search would try without. */
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
