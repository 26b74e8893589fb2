import type { FoundInBlock, SectionPlace } from './describe-section.ts';
import type { Nearest } from './find-nearest.ts';
import type { LibraryIndex } from './library-index.ts';
import { findPhrase } from '../postings/find-phrase.ts';

/** Sections with the Chinese phrase but for one character: another one, one more, one less, or two that are swapped. */
export async function nearestPhrase(index: LibraryIndex, phrase: string): Promise<Nearest | null> {
  if (phrase.length < SHORTEST || phrase.length > LONGEST) return null;
  const found = await Promise.all(oneCharacterOff(phrase).map((halves) => sectionsWith(index, halves)));
  const places = [...new Map(found.flat().map((place) => [place.section, place])).values()];
  return places.length === 0 ? null : { places, find: ({ folded }) => alike(folded, phrase), missing: 0 };
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
  const cut = (at: number, rest = at): Pick<Halves, 'before' | 'after'> => ({ before: phrase.slice(0, at), after: phrase.slice(rest) });
  const inside = Array.from({ length: phrase.length - 1 }, (_, index) => index + 1);
  return [
    ...inside.slice(0, -1).map((at): Halves => ({ ...cut(at, at + 1), gap: 1 })),
    ...inside.map((at): Halves => ({ ...cut(at), gap: 1 })),
    ...inside.map((at): Halves => ({ before: phrase.slice(0, at - 1) + phrase.slice(at, at + 1), after: phrase.slice(at - 1, at) + phrase.slice(at + 1), gap: 0 })),
    ...inside.slice(0, -1).map((at): Halves => ({ ...cut(at, at + 1), gap: 0 })),
  ];
}

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
    return page === undefined ? [] : page.sections.filter(({ start, end }) => within.some((at) => at >= start && at < end)).map((section) => ({ page, section }));
  });
}

/** The wording of a block that differs from the phrase by one character. */
function alike(folded: string, phrase: string): FoundInBlock | null {
  for (const { before, after, gap } of oneCharacterOff(phrase)) {
    for (let at = folded.indexOf(before); at !== -1; at = folded.indexOf(before, at + 1)) {
      const end = at + before.length + gap;
      if (folded.startsWith(after, end)) return { phrases: [folded.slice(at, end + after.length)] };
    }
  }
  return null;
}
