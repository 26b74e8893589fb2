import type { LibraryBlock } from '../../library/library.ts';
import type { IndexedTerm, PlacesPiece, TermPlaces } from '../files/first-answer.ts';
import { pieceOf } from '../files/piece-of.ts';
import { placesKey } from '../files/places-key.ts';
import { namedInOrder } from '../naming/named-in-order.ts';
import { blocksByName } from './blocks-by-name.ts';
import type { NamedIndex } from './index-named.ts';
import { PlaceFinder } from './place-finder.ts';
import type { SearchedLibrary } from './searched-library.ts';
import { findName, findTerm } from '../naming/find-named.ts';
import { keyedTerm } from '../naming/term-keys.ts';

/** Where everything that a query may name leads, in pieces: a query names one thing. */
export function indexPlaces(library: SearchedLibrary, named: NamedIndex): PlacesPiece[] {
  const finder = new PlaceFinder(library);
  const isOwn = formOwner(named);
  const places = (
    list: readonly Named[],
    kind: IndexedTerm['kind'],
    mentioning: (id: string) => readonly LibraryBlock[],
  ): [key: string, places: TermPlaces][] =>
    list.map(({ id, forms }) => [
      placesKey({ id, kind }),
      finder.find({ zh: forms.zh.filter(isOwn(id)), en: forms.en.filter(isOwn(id)) }, new Set(mentioning(id))),
    ]);

  const byId = new Map(library.blocks.map((block) => [block.id, block]));
  const byName = blocksByName(library);
  const values = new Map(
    library.indicators.map(({ id, blocks }) => [id, blocks.flatMap((block) => byId.get(block) ?? [])]),
  );
  return inPieces([
    ...places(named.terms, null, (id) => library.blocks.filter(({ terms }) => terms.includes(id))),
    ...places(named.indicators, 'indicator', (id) => values.get(id) ?? []),
    ...places(named.names, 'general', (id) => [...(byName.get(id) ?? [])]),
  ]);
}

function inPieces(all: readonly (readonly [key: string, places: TermPlaces])[]): PlacesPiece[] {
  const count = Math.max(1, Math.round(JSON.stringify(all).length / SIZE_OF_PIECE));
  const byPiece = Map.groupBy(all, ([key]) => pieceOf(key, count));
  return Array.from({ length: count }, (_, piece) => Object.fromEntries(byPiece.get(piece) ?? []));
}

/** Characters of a piece, which weighs a tenth of them as it is sent. */
const SIZE_OF_PIECE = 16_000;

type Named = Pick<IndexedTerm, 'id' | 'forms'>;

/** Whether a form names this and nothing that comes before it: a query for Shanghai never means 全市. */
function formOwner({ terms, indicators, names }: NamedIndex): (id: string) => (form: string) => boolean {
  const [keyedTerms, others] = [terms.map(keyedTerm), namedInOrder(indicators, names)];
  return (id) => (form) => (findTerm(form, keyedTerms) ?? findName(form, others))?.id === id;
}
