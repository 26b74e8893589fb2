import { parseQuery } from '../query/parse-query.ts';
import { defines } from '../naming/defines.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { literally } from '../ranking/literally.ts';
import { matchSections, type SectionMatch } from '../index/match-sections.ts';
import type { Nearest } from './nearest.ts';
import { nearestNamed, type NearestNamed } from './nearest-named.ts';
import { nearestParts } from './nearest-parts.ts';
import { nearestPassage } from './nearest-passage.ts';
import { nearestPhrases } from './nearest-phrases.ts';
import { nearestWords } from './nearest-words.ts';
import { rankSections } from '../ranking/rank-sections.ts';
import { otherReadings } from '../query/readings.ts';
import { sectionsOf } from '../index/sections-of.ts';
import { spokenOf } from '../ranking/spoken-of.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** The nearest, and how far it is, so that what several libraries offer compares: first the attempt, then what is missing. */
export interface FoundNearest extends Nearest {
  attempt: number;
  /** The query with its English words as the texts spell them, where it was sought so; else null. */
  spelledAs: string | null;
  /** What the query may have meant to name, the likeliest first. */
  meant: readonly IndexedTerm[];
}

/**
 * The nearest to a query without a match: read in another way, see `otherReadings`; else with one character changed, left out or put in; else what the whole of it may have
 * meant to name; else a passage of which it holds most; else as many of its words as stand together anywhere, at least two;
 * else what words of it may have meant to name; else a single word, or what is most telling of a Chinese query.
 * The definition of what is meant comes first.
 *
 * @param isAsked whether the filters let a section through
 */
export async function findNearest(
  index: LibraryIndex,
  typed: string,
  isAsked: (place: SectionPlace) => boolean,
): Promise<FoundNearest | null> {
  const query = beginningOf(typed);
  const phrases = parseQuery(query, index.lang);
  const named = nearestNamed(index, query);
  const spelt = await nearestWords(index, phrases);
  const { meant } = named;
  for (const [attempt, look] of [
    readOtherwise,
    misspeltTogether,
    wholeNameMeant,
    inPassage,
    misspelt,
    withSeveralPhrases,
    nameMeant,
    withFewerPhrases,
    inParts,
  ].entries()) {
    const nearest = await look(index, { query, phrases, spelt, named });
    const places = nearest?.places.filter(isAsked) ?? [];
    if (nearest !== null && places.length > 0)
      return {
        ...nearest,
        places: definitionFirst(places, meant[0]),
        attempt,
        spelledAs: AS_TYPED.has(look) ? null : (spelt?.join(' ') ?? null),
        meant,
      };
  }
  return null;
}

/** A long pasted text is known by its beginning; to look for all of it would keep a reader waiting. */
function beginningOf(query: string): string {
  return query.length <= MOST_SIGNS ? query : query.slice(0, MOST_SIGNS).replace(/(?<=\s)\S*$/u, '');
}

const MOST_SIGNS = 500;

function definitionFirst(places: readonly SectionPlace[], meant: IndexedTerm | undefined): SectionPlace[] {
  return meant === undefined
    ? [...places]
    : [...places].sort((a, b) => Number(defines(b, meant)) - Number(defines(a, meant)));
}

/** A query without a match. */
interface Asked {
  query: string;
  phrases: readonly string[];
  /** The phrases with their English words as the library spells them; null where it knows no better. */
  spelt: readonly string[] | null;
  named: NearestNamed;
}

type Attempt = (index: LibraryIndex, asked: Asked) => Promise<Nearest | null>;

/** Where it stands but for the characters around it, the words that ask, or the way its numbers are written. */
const readOtherwise: Attempt = async (index, { query }) => {
  for (const reading of otherReadings(query)) {
    const nearest = await ranked(index, parseQuery(reading, index.lang));
    if (nearest !== null && saysSomething(reading)) return nearest;
  }
  return null;
};

/** English words that are spelt right but stand apart are farther than a passage that has most of them in order. */
const misspeltTogether: Attempt = async (index, asked) => {
  if (index.lang === 'zh') return nearestPhrases(index, asked.phrases);
  const nearest = await misspelt(index, asked);
  return nearest?.places[0]?.apart ? null : nearest;
};

const misspelt: Attempt = async (index, { spelt }) => (spelt === null ? null : ranked(index, spelt));

const inPassage: Attempt = (index, { phrases, spelt }) => nearestPassage(index, spelt ?? phrases);

const wholeNameMeant: Attempt = async (index, asked) => (asked.named.isWhole ? nameMeant(index, asked) : null);

const nameMeant: Attempt = async (
  index,
  {
    named: {
      meant: [term],
    },
  },
) => {
  if (term === undefined) return null;
  const blocks = await index.placesOf(term);
  return { places: sectionsOf(index, blocks.spoken), find: spokenOf(index, term, blocks), missing: 0 };
};

const withSeveralPhrases: Attempt = (index, { phrases, spelt }) => withPhrases(index, spelt ?? phrases, 2);

const withFewerPhrases: Attempt = (index, { phrases, spelt }) => withPhrases(index, spelt ?? phrases, 1);

/** They look at the query as it is typed, whatever its words should be. */
const AS_TYPED: ReadonlySet<Attempt> = new Set([readOtherwise, wholeNameMeant, nameMeant]);

/** Sections with as many of the words as stand together anywhere, at least so many. */
async function withPhrases(index: LibraryIndex, phrases: readonly string[], least: number): Promise<Nearest | null> {
  const words = await tellingWords(
    index,
    (index.lang === 'en' ? phrases.flatMap((phrase) => phrase.split(' ')) : phrases).filter(saysSomething),
  );
  const matches = await matchSections(index, words, least);
  const most = Math.max(0, ...matches.map(standingIn));
  return nearestOf(
    index,
    words,
    matches.filter((match) => standingIn(match) === most),
    most,
  );
}

/** How many of the phrases stand in a section. */
function standingIn({ starts }: SectionMatch): number {
  return starts.filter(({ length }) => length > 0).length;
}

/** Without the words that stand on most pages, unless there are no others: they would outweigh what the query is about. */
async function tellingWords(index: LibraryIndex, words: readonly string[]): Promise<string[]> {
  const known = await Promise.all(
    [...new Set(words)].map(async (word) => ({ word, pages: (await index.find(word)).size })),
  );
  const telling = known.filter(({ pages }) => pages > 0 && pages <= index.first.pages.length / 2);
  return (telling.length > 0 ? telling : known).map(({ word }) => word);
}

/** A character, a letter or two, or a number of one or two digits stands anywhere; what else there is of a query must not lean on it. */
function saysSomething(phrase: string): boolean {
  return phrase.length > 2 || /\p{Script=Han}/u.test(phrase);
}

const inParts: Attempt = async (index, { phrases }) => (index.lang === 'en' ? null : nearestParts(index, phrases));

async function ranked(index: LibraryIndex, phrases: readonly string[]): Promise<Nearest | null> {
  return nearestOf(index, phrases, await matchSections(index, phrases), phrases.length);
}

/** @param standing how many of the phrases stand in each of the sections */
function nearestOf(
  index: LibraryIndex,
  phrases: readonly string[],
  matches: readonly SectionMatch[],
  standing: number,
): Nearest | null {
  if (matches.length === 0) return null;
  const inOrder = rankSections(matches, { lang: index.lang, phrases, typed: phrases, term: null, spoken: new Set() });
  return { places: inOrder, find: literally(phrases, index.lang), missing: phrases.length - standing };
}
