import type { SearchFilters, SearchResult, SearchSection } from '../search-result.ts';
import { href } from '../../addressing/site.ts';
import { countApart } from '../ranking/count-apart.ts';
import { countByDocument } from '../ranking/count-by-document.ts';
import { countFacets } from '../ranking/count-facets.ts';
import { describeSection } from './describe-section.ts';
import { answersAndNear, type NearPlace } from './answers-and-near.ts';
import { describePlaces } from './describe-places.ts';
import { describeAnswer } from './describe-answer.ts';
import type { FoundAnswer } from '../asking/answer-question.ts';
import type { Answering, Offering } from './answering.ts';
import type { TermPlaces } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { namedPlaces } from '../index/named-places.ts';
import { literalPlaces } from './literal-places.ts';
import { namedTerm } from './named-term.ts';
import { otherDefinitions } from './other-definitions.ts';
import { passes } from '../ranking/passes.ts';
import { placesElsewhere } from '../ranking/places-elsewhere.ts';
import { isQuestion } from '../query/is-question.ts';
import { readNamed } from './read-named.ts';
import { readQuery } from '../query/read-query.ts';
import { isAskedByLetter, termOrName } from '../query/term-or-name.ts';
import { spokenOf } from '../ranking/spoken-of.ts';
import type { PhraseFinder, SectionPlace } from '../files/section-place.ts';
import { failUnheard } from '../files/fail-unheard.ts';

export interface AnswerOptions extends SearchFilters {
  /** Base path of the site, such as `/library/`. */
  base: string;
  /** Sections to describe; all where it is left out, 0 only to count them. The numbers are the same either way. */
  limit?: number | undefined;
  /** What answers a question in everyday words; without it nothing is answered but by the letter. */
  answering?: Answering | undefined;
  /** What is offered besides; without it there are no figures, and nothing is near. */
  offering?: Offering | undefined;
}

/**
 * Answers a query in the language of the index: literal matches, the term it names, or the nearest there is. Where it
 * stands nowhere and names nothing as it is typed, it is read in other ways, see `readings`.
 */
export async function answerQuery(
  index: LibraryIndex,
  query: string,
  { base, limit, answering, offering, ...filters }: AnswerOptions,
): Promise<SearchResult> {
  const describe = (places: readonly SectionPlace[], find: PhraseFinder): Promise<SearchSection[]> =>
    Promise.all(places.slice(0, limit).map((place) => describeSection(index, base, place, find)));
  const { documents, whose } = index.first;
  const isAsked = (place: SectionPlace): boolean => passes(place, filters, documents);

  const citing = limit === 0 ? null : answering?.citedPlaces(index, query);
  const ask = async (question: string): Promise<FoundAnswer[]> => {
    if (answering === undefined || limit === 0) return [];
    const found = await answering.answerQuestion(index, question, isAsked);
    // A cited place is all that is shown.
    if ((await citing)?.length) return found;
    // Most of them will be described, whatever stands literally.
    for (const { page, section } of answersAndNear(found, AS_IT_IS).answers.slice(0, limit))
      failUnheard(index.blocksOf(page, section));
    return found;
  };
  // At once, because it reads files of its own; hardly any query is read otherwise than it is typed. Where it asks by the
  // letter and stands literally, the files that know other words are not read at all.
  const askedAtOnce = isAskedByLetter(index, query) ? null : ask(query);
  const reading = readQuery(index, query);
  const literal = reading.then((read) => literalPlaces(index, read));
  // Described at once, while what answers the query in other words is still on its way.
  const describing = literal.then(({ everywhere, find }) => describe(everywhere.filter(isAsked), find));
  for (const begun of [askedAtOnce, citing, describing]) failUnheard(begun);
  const seems = askedAtOnce === null ? null : answering?.looselyNamed(query, [...index.terms, ...index.names], whose);
  readNamed(index, termOrName(index, query) ?? seems ?? null, limit !== 0);
  const isEnough = askedAtOnce === null && (await reading).matches.length > 0;
  const asked = isEnough ? undefined : answering;
  const asking = isEnough ? Promise.resolve([]) : (askedAtOnce ?? ask(query));
  failUnheard(asking);
  const [{ readAs, matches, named }, known] = await Promise.all([
    reading,
    asked === undefined ? [] : index.everythingNamed(),
  ]);
  // Whoever asks for a year of which nothing is known is not answered with another.
  const calledByName =
    named ?? (await asked?.toldOfYear(index, asked.looselyNamed(readAs, known, whose), readAs)) ?? null;
  readNamed(index, calledByName, limit !== 0);
  // Sought beside the answers, which seldom name anything, because it may read files of its own too.
  const seeking =
    matches.length > 0 || calledByName !== null || limit === 0 ? null : offering?.findNearest(index, readAs, isAsked);
  failUnheard(seeking);
  const asTyped = await asking;
  const calledSo = calledByName ?? asked?.namedByAnswer(readAs, asTyped, index.first.terms, index.lang) ?? null;
  const isLost = matches.length === 0 && calledSo === null;
  const [found, nearest] = await Promise.all([
    readAs === query || isEnough ? asTyped : ask(readAs),
    isLost ? (seeking ?? null) : null,
  ]);
  // What a slip names is shown beside what is near, so that whoever meant something else finds it as well.
  const slip = isLost ? answering?.mistyped(readAs, nearest?.spelledAs ?? null, known, index.lang, whose) : null;
  const term = calledSo ?? (await answering?.toldOfYear(index, slip ?? null, readAs)) ?? null;
  readNamed(index, term, limit !== 0);
  const blocks = term === null ? NO_BLOCKS : await index.placesOf(term);
  const speaking = namedPlaces(index, blocks);
  const { everywhere } = await literal;
  const ranked = everywhere.filter(isAsked);
  // Literal results that only “more” will show: no related sections, which they would be without this. A question may have
  // its best answer among them.
  const cut = ranked.slice(limit ?? ranked.length);
  const isCut = ({ page, section }: FoundAnswer): boolean =>
    cut.some((place) => place.page === page && place.section === section);
  const further = term === null ? [] : placesElsewhere(term, speaking, matches, index.lang);
  const elsewhere = further.filter(isAsked);

  const views = answering?.viewsNamed(readAs, index.first.views, index.lang) ?? [];
  const places = (await citing) ?? [];
  // Whoever cites a place or calls a page by its name asks for nothing near to it.
  const isSure = views.length > 0 || places.length > 0;
  const { answers: all, near } = answersAndNear(places.length > 0 ? [] : found, { isLost: isLost && !isSure, nearest });
  const answers = isQuestion(query) ? all : all.filter((answer) => !isCut(answer));
  const describeNear = (each: NearPlace): Promise<SearchSection> =>
    'answer' in each ? describeAnswer(index, base, each.answer) : describeSection(index, base, each.place, each.find);
  const [sections, answered, nearby, otherwise, definition, others, figures, cited] = await Promise.all([
    describing,
    Promise.all(answers.slice(0, limit).map((answer) => describeAnswer(index, base, answer))),
    Promise.all(near.map(describeNear)),
    term === null ? [] : describe(elsewhere, spokenOf(index, term, blocks)),
    term === null || limit === 0 ? null : index.definitionOf(term),
    term === null || limit === 0 ? [] : otherDefinitions(index, base, term),
    term === null || limit === 0 ? [] : (offering?.measuresOf(index, base, term, readAs) ?? []),
    describePlaces(index, base, places),
  ]);
  return {
    readAs: readAs === query ? null : readAs,
    spelledAs: nearby.length === 0 ? null : (nearest?.spelledAs ?? null),
    total: ranked.length,
    apart: countApart(ranked),
    sections,
    places: cited,
    views: views.map(({ title, route }) => ({ title, url: href({ origin: null, base }, route) })),
    term:
      term === null
        ? null
        : {
            ...namedTerm(index, base, term),
            definition,
            otherDefinitions: others,
            figures,
            elsewhere: otherwise,
            elsewhereTotal: elsewhere.length,
            elsewhereApart: countApart(elsewhere),
          },
    answers: answered,
    near: nearby,
    meant: (nearest?.meant ?? []).map((each) => namedTerm(index, base, each)),
    counts: countByDocument(everywhere),
    facets: countFacets([...everywhere, ...further], filters, documents),
  };
}

/** As if nothing near were known yet. */
const AS_IT_IS = { isLost: false, nearest: null } as const;

const NO_BLOCKS: TermPlaces = { spoken: [], apart: [] };
