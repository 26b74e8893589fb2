import type { IndexedTerm } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { namedPlaces, type NamedPlaces } from '../index/named-places.ts';
import { spokenOf } from '../ranking/spoken-of.ts';
import type { AskedLibrary } from './asked-library.ts';
import { blocksByForms } from './blocks-by-forms.ts';
import { placesByForms } from './places-by-forms.ts';
import type { PhraseFinder, SectionPlace } from '../files/section-place.ts';

/** Where a library mentions what the query names. */
export interface Located {
  places: NamedPlaces;
  /** What the blocks of the shown places have of it. */
  finderFor(shown: readonly SectionPlace[]): Promise<PhraseFinder>;
}

/** Looks up a term that the library knows. */
export async function locateNamed(library: AskedLibrary, index: LibraryIndex, named: IndexedTerm): Promise<Located> {
  const blocks = await library.ask(() => index.placesOf(named));
  return { places: namedPlaces(index, blocks), finderFor: () => Promise.resolve(spokenOf(index, named, blocks)) };
}

/** Looks for the forms of a term that only another library knows. */
export async function locateByForms(library: AskedLibrary, index: LibraryIndex, known: IndexedTerm): Promise<Located> {
  const places = await placesByForms(library, index, known.forms);
  return {
    places,
    finderFor: async (shown) => spokenOf(index, known, await blocksByForms(library, index, known.forms, shown)),
  };
}

export const NOWHERE: Located = { places: { spoken: [], apart: [] }, finderFor: () => Promise.resolve(() => null) };
