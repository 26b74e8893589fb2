import type { Profile } from '../library/library.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { searchedLibrary } from '../search/build/searched-library.ts';
import { writeSearch } from '../search/build/write-search.ts';

/** Writes the search of a profile beside its pages. */
export async function indexPages(profile: Profile, folder: string): Promise<string> {
  await writeSearch(searchedLibrary(loadLibrary(profile)), folder);
  return '';
}
