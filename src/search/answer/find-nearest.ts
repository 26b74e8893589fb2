import { parseQuery } from '../parse-query.ts';
import { defines } from './defines.ts';
import type { PhraseFinder, SectionPlace } from './describe-section.ts';
import type { IndexedTerm } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';
import { literally } from './literally.ts';
import { matchSections } from './match-sections.ts';
import { nearestNamed, type NearestNamed } from './nearest-named.ts';
import { nearestPassage } from './nearest-passage.ts';
import { nearestPhrases } from './nearest-phrases.ts';
import { nearestWords } from './nearest-words.ts';
import { rankSections } from './rank-sections.ts';
import { sectionsOf } from './sections-of.ts';
import { spokenOf } from './spoken-of.ts';

/** Sections near to a query that nothing matches, best first, and what of it they hold. */
export interface Nearest {
  places: readonly SectionPlace[];
  find: PhraseFinder;
  /** Words or characters of the query that are left out. */
  missing: number;
}

/** The nearest, and how far it is, so that what several libraries offer compares: first the attempt, then what is missing. */
export interface FoundNearest extends Nearest {
  attempt: number;
  /** What the query may have meant to name, the likeliest first. */
  meant: readonly IndexedTerm[];
}

/**
 * The nearest to a query without a match: with one character changed, left out or put in; else what the whole of it may have
 * meant to name; else a passage of which it holds most; else what words of it may have meant to name; else as many of its
 * words, or as long a part of it, as stand together anywhere.
 * The definition of what is meant comes first.
 */
export async function findNearest(index: LibraryIndex, query: string): Promise<FoundNearest | null> {
  const phrases = parseQuery(query, index.lang);
  const named = await nearestNamed(index, query);
  const { meant } = named;
  for (const [attempt, look] of [misspeltTogether, wholeNameMeant, inPassage, misspelt, nameMeant, withFewerPhrases, inPart].entries()) {
    const nearest = await look(index, phrases, named);
    if (nearest !== null) return { ...nearest, places: definitionFirst(nearest.places, meant[0]), attempt, meant };
  }
  return null;
}

function definitionFirst(places: readonly SectionPlace[], meant: IndexedTerm | undefined): SectionPlace[] {
  return meant === undefined ? [...places] : [...places].sort((a, b) => Number(defines(b, meant)) - Number(defines(a, meant)));
}

type Attempt = (index: LibraryIndex, phrases: readonly string[], named: NearestNamed) => Promise<Nearest | null>;

const misspelt: Attempt = async (index, phrases) => {
  if (index.lang === 'zh') return nearestPhrases(index, phrases);
  const spelt = await nearestWords(index, phrases);
  return spelt === null ? null : ranked(index, spelt);
};

/** Words that are spelt right but stand apart are farther than a passage that has most of them in order. */
const misspeltTogether: Attempt = async (index, phrases, named) => {
  const nearest = await misspelt(index, phrases, named);
  return nearest?.places[0]?.apart ? null : nearest;
};

const inPassage: Attempt = (index, phrases) => nearestPassage(index, phrases);

const wholeNameMeant: Attempt = async (index, phrases, named) => (named.isWhole ? nameMeant(index, phrases, named) : null);

const nameMeant: Attempt = async (index, _, { meant: [term] }) => {
  if (term === undefined) return null;
  const blocks = await index.placesOf(term);
  return { places: sectionsOf(index, blocks.spoken), find: spokenOf(index, term, blocks), missing: 0 };
};

const withFewerPhrases: Attempt = async (index, phrases) => {
  const words = (index.lang === 'en' ? phrases.flatMap((phrase) => phrase.split(' ')) : phrases).filter(saysSomething);
  for (let wanted = words.length; wanted > 0; wanted -= 1) {
    const nearest = await ranked(index, words, wanted);
    if (nearest !== null) return nearest;
  }
  return null;
};

/** A sign, a letter or two, or a number of one or two digits stands anywhere; what else there is of a query must not lean on it. */
function saysSomething(phrase: string): boolean {
  return phrase.length > 2 || /\p{Script=Han}/u.test(phrase);
}

const inPart: Attempt = async (index, [phrase = '']) => {
  if (index.lang === 'en') return null;
  const tried = phrase.slice(0, MOST_TRIED);
  for (let length = Math.min(phrase.length - 1, LONGEST_PART); length > 1; length -= 1) {
    for (let start = 0; start + length <= tried.length; start += 1) {
      const part = tried.slice(start, start + length);
      const nearest = cutsWord(phrase, start, length) ? null : await ranked(index, [part]);
      if (nearest !== null) return { ...nearest, missing: phrase.length - length };
    }
  }
  return null;
};

/** Longer parts of a pasted text are not tried, nor those far from its beginning, so that a long query stays quick. */
const [LONGEST_PART, MOST_TRIED] = [12, 60];

/** Whether a part of a phrase ends within a Latin word or number, or says too little: a few letters or signs. */
function cutsWord(phrase: string, start: number, length: number): boolean {
  const isLatin = (at: number): boolean => /[\p{Script=Latin}\p{N}.]/u.test(phrase.charAt(at));
  const isCut = (at: number): boolean => isLatin(at - 1) && isLatin(at);
  return isCut(start) || isCut(start + length) || (length < 4 && !/\p{Script=Han}/u.test(phrase.slice(start, start + length)));
}

async function ranked(index: LibraryIndex, phrases: readonly string[], wanted = phrases.length): Promise<Nearest | null> {
  const matches = await matchSections(index, phrases, wanted);
  if (matches.length === 0) return null;
  const inOrder = rankSections(matches, { lang: index.lang, phrases, typed: phrases, term: null, spoken: new Set() });
  return { places: inOrder, find: literally(phrases, index.lang), missing: phrases.length - wanted };
}
