import { parseQuery } from '../parse-query.ts';
import type { PhraseFinder, SectionPlace } from './describe-section.ts';
import type { LibraryIndex } from './library-index.ts';
import { literally } from './literally.ts';
import { matchSections } from './match-sections.ts';
import { nearestPhrase } from './nearest-phrase.ts';
import { nearestWords } from './nearest-words.ts';
import { rankSections } from './rank-sections.ts';

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
}

/**
 * The nearest to a query without a match: in simplified characters; else with one character changed, left out or
 * put in; else with as many of its words, or as long a part of it, as stand together anywhere.
 */
export async function findNearest(index: LibraryIndex, query: string): Promise<FoundNearest | null> {
  const simplified = /\p{Script=Han}/u.test(query) ? await index.simplify(query) : query;
  const phrases = parseQuery(simplified, index.lang);
  for (const [attempt, look] of [inSimplified, misspelt, withFewerPhrases, inPart].entries()) {
    const nearest = await look(index, phrases);
    if (nearest !== null) return { ...nearest, attempt };
  }
  return null;
}

type Attempt = (index: LibraryIndex, phrases: readonly string[]) => Promise<Nearest | null>;

const inSimplified: Attempt = async (index, phrases) => ranked(index, phrases);

const misspelt: Attempt = async (index, phrases) => {
  if (index.lang === 'zh') return phrases[0] === undefined || phrases.length > 1 ? null : nearestPhrase(index, phrases[0]);
  const spelt = await nearestWords(index, phrases);
  return spelt === null ? null : ranked(index, spelt);
};

const withFewerPhrases: Attempt = async (index, phrases) => {
  const words = index.lang === 'en' ? phrases.flatMap((phrase) => phrase.split(' ')) : phrases;
  for (let wanted = words.length - 1; wanted > 0; wanted -= 1) {
    const nearest = await ranked(index, words, wanted);
    if (nearest !== null) return nearest;
  }
  return null;
};

const inPart: Attempt = async (index, [phrase = '']) => {
  if (index.lang === 'en') return null;
  for (let length = Math.min(phrase.length - 1, LONGEST_PART); length > 1; length -= 1) {
    for (let start = 0; start + length <= phrase.length; start += 1) {
      const nearest = await ranked(index, [phrase.slice(start, start + length)]);
      if (nearest !== null) return { ...nearest, missing: phrase.length - length };
    }
  }
  return null;
};

/** Longer parts of a pasted text are not tried, so that a long query stays quick. */
const LONGEST_PART = 12;

async function ranked(index: LibraryIndex, phrases: readonly string[], wanted = phrases.length): Promise<Nearest | null> {
  const matches = await matchSections(index, phrases, wanted);
  if (matches.length === 0) return null;
  const inOrder = rankSections(matches, { lang: index.lang, phrases, typed: phrases, term: null, spoken: new Set() });
  return { places: inOrder.map(({ page, section }) => ({ page, section })), find: literally(phrases, index.lang), missing: phrases.length - wanted };
}
