import type { IndexedSection, TermPlaces } from '../files/first-answer.ts';
import type { LibraryIndex } from './library-index.ts';
import { sectionsOf, type SpeakingPlace } from './sections-of.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** The sections that something named leads to. */
export interface NamedPlaces {
  /** That speak of it. */
  spoken: readonly SpeakingPlace[];
  /** In which the words of one of its names stand apart. */
  apart: readonly SectionPlace[];
}

/** The sections of the blocks that an index has for a term, indicator or name. */
export function namedPlaces(index: LibraryIndex, { spoken, apart }: TermPlaces): NamedPlaces {
  return { spoken: sectionsOf(index, spoken), apart: sectionsOf(index, apart) };
}

export function sectionSet(places: readonly SectionPlace[]): ReadonlySet<IndexedSection> {
  return new Set(places.map(({ section }) => section));
}
