import type { LibraryBlock } from '../../library/library.ts';
import { FORMAT_VERSION, type IndexedTerm, type PlacesFile } from '../files/first-answer.ts';
import { namedInOrder } from '../naming/named-in-order.ts';
import { blocksByName } from './blocks-by-name.ts';
import type { NamedIndex } from './index-named.ts';
import { PlaceFinder } from './place-finder.ts';
import type { SearchedLibrary } from './searched-library.ts';
import { findName, findTerm } from '../naming/find-named.ts';
import { keyedTerm } from '../naming/term-keys.ts';

/** Where everything that a query may name leads. */
export type PlacesIndex = Readonly<Record<keyof NamedIndex, PlacesFile>>;

/** Finds the places of the terms, indicators and names of a library. */
export function indexPlaces(library: SearchedLibrary, named: NamedIndex): PlacesIndex {
  const finder = new PlaceFinder(library);
  const isOwn = formOwner(named);
  const places = (list: readonly Named[], mentioning: (id: string) => readonly LibraryBlock[]): PlacesFile => ({
    formatVersion: FORMAT_VERSION,
    places: Object.fromEntries(
      list.map(({ id, forms }) => [
        id,
        finder.find({ zh: forms.zh.filter(isOwn(id)), en: forms.en.filter(isOwn(id)) }, new Set(mentioning(id))),
      ]),
    ),
  });

  const byId = new Map(library.blocks.map((block) => [block.id, block]));
  const byName = blocksByName(library);
  const values = new Map(
    library.indicators.map(({ id, blocks }) => [id, blocks.flatMap((block) => byId.get(block) ?? [])]),
  );
  return {
    terms: places(named.terms, (id) => library.blocks.filter(({ terms }) => terms.includes(id))),
    indicators: places(named.indicators, (id) => values.get(id) ?? []),
    names: places(named.names, (id) => [...(byName.get(id) ?? [])]),
  };
}

type Named = Pick<IndexedTerm, 'id' | 'forms'>;

/** Whether a form names this and nothing that comes before it: a query for Shanghai never means 全市. */
function formOwner({ terms, indicators, names }: NamedIndex): (id: string) => (form: string) => boolean {
  const [keyedTerms, others] = [terms.map(keyedTerm), namedInOrder(indicators, names)];
  return (id) => (form) => (findTerm(form, keyedTerms) ?? findName(form, others))?.id === id;
}
