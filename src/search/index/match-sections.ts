import type { IndexedPage, IndexedSection } from '../files/first-answer.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Positions } from '../pagefind/read-chunk.ts';

/** A section and where the phrases of a query stand in it. */
export interface SectionMatch {
  page: IndexedPage;
  section: IndexedSection;
  /** For each phrase of the query, in its order: the positions at which it begins. */
  starts: readonly (readonly number[])[];
}

/** The sections in which at least `wanted` of the folded phrases stand (all, unless said otherwise), in reading order. */
export async function matchSections(
  index: LibraryIndex,
  phrases: readonly string[],
  wanted = phrases.length,
): Promise<SectionMatch[]> {
  if (phrases.length === 0) return [];
  return sectionsWith(index, await Promise.all(phrases.map((phrase) => index.find(phrase))), wanted);
}

/**
 * Whether the phrases may stand in one section, as far as what is on its way already tells. A Chinese question hardly ever
 * stands in a text, and mostly what it is about tells so, without the words that only ask.
 */
export async function mayStand(index: LibraryIndex, phrases: readonly string[]): Promise<boolean> {
  const begun = (await Promise.all(phrases.map((phrase) => index.findBegun(phrase)))).filter((found) => found !== null);
  return begun.length === 0 || sectionsWith(index, begun, begun.length).length > 0;
}

function sectionsWith(index: LibraryIndex, found: readonly Positions[], wanted: number): SectionMatch[] {
  return pagesOf(found).flatMap((number) => {
    const page = index.first.pages[number];
    return page === undefined
      ? []
      : matchPage(
          page,
          found.map((positions) => positions.get(number) ?? []),
          wanted,
        );
  });
}

function pagesOf(found: readonly Positions[]): number[] {
  return [...new Set(found.flatMap((positions) => [...positions.keys()]))].sort((a, b) => a - b);
}

function matchPage(page: IndexedPage, places: readonly (readonly number[])[], wanted: number): SectionMatch[] {
  return page.sections
    .map((section) => ({
      page,
      section,
      starts: places.map((starts) => starts.filter((at) => at >= section.start && at < section.end)),
    }))
    .filter(({ starts }) => starts.filter(({ length }) => length > 0).length >= wanted);
}
