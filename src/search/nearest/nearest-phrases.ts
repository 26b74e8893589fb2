import type { LibraryIndex } from '../index/library-index.ts';
import { matchSections } from '../index/match-sections.ts';
import { findPhrase } from '../postings/find-phrase.ts';
import type { SectionPlace } from '../files/section-place.ts';
import type { Nearest } from './nearest.ts';

/**
 * Sections with each of the Chinese phrases, or with it but for one character: another one, one more, one less, or two that
 * are swapped.
 */
export async function nearestPhrases(index: LibraryIndex, phrases: readonly string[]): Promise<Nearest | null> {
  const found = await Promise.all(phrases.map((phrase) => sectionsNear(index, phrase)));
  const [first, ...others] = found.map((places) => new Map(places.map((place) => [place.section, place])));
  const places = [...(first?.values() ?? [])].filter(({ section }) => others.every((other) => other.has(section)));
  if (places.length === 0) return null;
  return {
    places,
    find({ folded }) {
      const alike = phrases.flatMap((phrase) => wordingNear(folded, phrase) ?? []);
      return alike.length === 0 ? null : { phrases: alike };
    },
    missing: 0,
  };
}

async function sectionsNear(index: LibraryIndex, phrase: string): Promise<SectionPlace[]> {
  const exact = await matchSections(index, [phrase]);
  if (exact.length > 0) return exact;
  if (phrase.length < SHORTEST || phrase.length > LONGEST) return [];
  return (await Promise.all(oneCharacterOff(phrase).map((halves) => sectionsWith(index, halves)))).flat();
}

/** Two characters are too few to say what a phrase with another one would mean; long ones would read much of the index. */
const SHORTEST = 3;
const LONGEST = 24;

/** What must stand before and after a character that is not looked at, or side by side. */
interface Halves {
  before: string;
  after: string;
  gap: 0 | 1;
}

function oneCharacterOff(phrase: string): Halves[] {
  const cut = (at: number, rest = at): Pick<Halves, 'before' | 'after'> => ({
    before: phrase.slice(0, at),
    after: phrase.slice(rest),
  });
  const inside = Array.from({ length: phrase.length - 1 }, (_, index) => index + 1);
  return [
    ...inside.slice(0, -1).map((at): Halves => ({ ...cut(at, at + 1), gap: 1 })),
    ...inside.map((at): Halves => ({ ...cut(at), gap: 1 })),
    ...inside.map((at): Halves => ({
      before: phrase.slice(0, at - 1) + phrase.slice(at, at + 1),
      after: phrase.slice(at - 1, at) + phrase.slice(at + 1),
      gap: 0,
    })),
    ...inside.slice(0, -1).map((at): Halves => ({ ...cut(at, at + 1), gap: 0 })),
    ...ends(phrase).map((rest): Halves => ({ before: rest.slice(0, 1), after: rest.slice(1), gap: 0 })),
  ];
}

/** The phrase without its first or its last character, which is wrong or too much; not of three, nor within a Latin word or a number. */
function ends(phrase: string): string[] {
  if (phrase.length === SHORTEST) return [];
  return [phrase.slice(1), phrase.slice(0, -1)].filter(
    (rest, place) => !IN_WORD.test(place === 0 ? phrase.slice(0, 2) : phrase.slice(-2)) && rest.length > 0,
  );
}

const IN_WORD = /^[\p{Script=Latin}\p{N}.]{2}$/u;

async function sectionsWith(index: LibraryIndex, { before, after, gap }: Halves): Promise<SectionPlace[]> {
  const [left, right] = await Promise.all([index.find(before), index.find(after)]);
  const together = findPhrase([
    { part: { offset: 0 }, positions: left },
    { part: { offset: before.length + gap }, positions: right },
  ]);
  const ends = gap === 0 || together.size === 0 ? null : await index.blockEnds();
  return [...together].flatMap(([number, starts]) => {
    const page = index.first.pages[number];
    const ending = new Set(ends?.get(number));
    const within = starts.filter((at) => !ending.has(at + before.length));
    return page === undefined
      ? []
      : page.sections
          .filter(({ start, end }) => within.some((at) => at >= start && at < end))
          .map((section) => ({ page, section }));
  });
}

/** The wording of a block that is the phrase or differs from it by one character. */
function wordingNear(folded: string, phrase: string): string | null {
  if (folded.includes(phrase)) return phrase;
  if (phrase.length < SHORTEST || phrase.length > LONGEST) return null;
  for (const { before, after, gap } of oneCharacterOff(phrase)) {
    for (let at = folded.indexOf(before); at !== -1; at = folded.indexOf(before, at + 1)) {
      const end = at + before.length + gap;
      if (folded.startsWith(after, end)) return folded.slice(at, end + after.length);
    }
  }
  return null;
}
