import type { LibrariesQuery } from './search-libraries.ts';
import type { LibrariesResult } from './libraries-result.ts';

export interface LibrariesOptions extends LibrariesQuery {
  /** Address of each other library, of its site or its `search/` folder, optionally with a name for it. */
  libraries: readonly (string | OtherLibrary)[];
  /** Milliseconds another library may take. */
  patience?: number;
}

export interface OtherLibrary {
  address: string;
  /** Used in the result; made from the address where it is left out. */
  id?: string;
  /** Name shown to readers; the library's own where it is left out. */
  title?: string;
}

/** `searchLibraries` of `/search/libraries.js`, which `/search/client.js` loads only when it is called. */
export type SearchLibraries = (query: string, options: LibrariesOptions) => Promise<LibrariesResult>;
