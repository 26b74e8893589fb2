import type { FoundInBlock, SectionPlace } from './describe-section.ts';
import type { Nearest } from './find-nearest.ts';
import type { LibraryIndex } from './library-index.ts';
import { findPhrase } from '../postings/find-phrase.ts';

/** Sections with the Chinese phrase but for one character: another one, one more, or one less. */
export async function nearestPhrase(index: LibraryIndex, phrase: string): Promise<Nearest | null> {
  if (phrase.length < SHORTEST || phrase.length > LONGEST) return null;
  const found = await Promise.all(oneCharacterOff(phrase).map((halves) => sectionsWith(index, halves)));
  const places = [...new Map(found.flat().map((place) => [place.section, place])).values()];
  return places.length === 0 ? null : { places, find: ({ folded }) => alike(folded, phrase), missing: 0 };
}

/** Two characters are too few to say what a phrase with another one would mean; long ones would read much of the index. */
const SHORTEST = 3;
const LONGEST = 24;

/** What must stand before and after the changed character, and how far apart. */
interface Halves {
  before: string;
  after: string;
  gap: 0 | 1;
}

function oneCharacterOff(phrase: string): Halves[] {
  const places = Array.from({ length: phrase.length - 2 }, (_, index) => index + 1);
  return places.flatMap((at): Halves[] => [
    { before: phrase.slice(0, at), after: phrase.slice(at + 1), gap: 1 },
    { before: phrase.slice(0, at), after: phrase.slice(at + 1), gap: 0 },
    { before: phrase.slice(0, at), after: phrase.slice(at), gap: 1 },
  ]);
}

async function sectionsWith(index: LibraryIndex, { before, after, gap }: Halves): Promise<SectionPlace[]> {
  const [left, right] = await Promise.all([index.find(before), index.find(after)]);
  const together = findPhrase([
    { part: { offset: 0 }, positions: left },
    { part: { offset: before.length + gap }, positions: right },
  ]);
  return [...together].flatMap(([number, starts]) => {
    const page = index.first.pages[number];
    if (page === undefined) return [];
    return page.sections.filter(({ start, end }) => starts.some((at) => at >= start && at < end)).map((section) => ({ page, section }));
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
