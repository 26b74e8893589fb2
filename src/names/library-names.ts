import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';
import { NameIndex } from './name-index.ts';
import { readNames } from './read-names.ts';

const known = new WeakMap<Library, NameIndex>();

/** The index of names of a library, made once. */
export function libraryNames(library: Library, root: string = PROJECT_ROOT): NameIndex {
  const index = known.get(library) ?? new NameIndex(library, readNames(root));
  known.set(library, index);
  return index;
}
