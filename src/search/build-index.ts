import { parseArgs } from 'node:util';
import { currentProfile, loadLibrary } from '../loading/load-library.ts';
import { searchedLibrary } from './build/searched-library.ts';
import { writeSearch } from './build/write-search.ts';

/** `node src/search/build-index.ts --out dist`: adds the search to a site that Astro has built. `PROFILE` as there. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const library = loadLibrary(currentProfile());
await writeSearch(searchedLibrary(library), values.out);
console.log(
  `search: ${library.blocks.length} blocks of ${library.documents.length} documents indexed in ${values.out}/search`,
);
