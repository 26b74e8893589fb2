import type { Library } from '../library/library.ts';
import { NameIndex } from './name-index.ts';

const known = new WeakMap<Library, NameIndex>();

/** Where the names of a library occur, computed once per library. */
export function libraryNames(library: Library): NameIndex {
  const index = known.get(library) ?? new NameIndex(library);
  known.set(library, index);
  return index;
}
