import { openIndex } from './index/open-index.ts';
import { ReadError } from './files/read-error.ts';
import type { LibrarySource } from './libraries/asked-library.ts';
import type { LibrariesResult } from './libraries/libraries-result.ts';
import { isLocalHost, libraryAddress } from '../addressing/library-address.ts';
import type { LibrariesOptions, OtherLibrary } from './libraries/libraries-options.ts';
import { searchLibraries as searchAll } from './libraries/search-libraries.ts';

/*
 * The search of several libraries as one ES module, published as `/search/libraries.js`: everything `client.js` has, and
 * the merging. It reads the index files of the other libraries with its own code and runs no script of theirs.
 */

/**
 * Finds the sections of this library and the others that hold the query word for word, in one order, and the term it
 * names. A library that cannot be read is named in `libraries`, and the others answer all the same.
 *
 * @throws {Error} for an address that cannot be one
 */
export async function searchLibraries(
  query: string,
  { libraries, patience = PATIENCE, ...options }: LibrariesOptions,
): Promise<LibrariesResult> {
  const others = libraries.map((library) =>
    sourceOf(typeof library === 'string' ? { address: library } : library, patience),
  );
  const sources = [OWN, ...others].filter(
    ({ address }, place, all) => all.findIndex((source) => source.address === address) === place,
  );
  return searchAll(sources, query, options);
}

export * from './client.ts';
export type { LibrariesOptions, OtherLibrary } from './libraries/libraries-options.ts';
export type {
  AnsweredLibrary,
  LibrariesResult,
  LibrariesTerm,
  LibraryLabel,
  LibrarySection,
} from './libraries/libraries-result.ts';

/** Milliseconds a library may take, unless said otherwise. */
const PATIENCE = 8000;

const home = new URL('.', import.meta.url);

const OWN: LibrarySource = { id: 'own', address: new URL('..', home).href, open: (lang) => openIndex(home, lang) };

function sourceOf({ address, id, title }: OtherLibrary, patience: number): LibrarySource {
  const { root, search } = libraryAddress(address);
  return {
    id: id ?? root.href.replace(/^https?:\/\/|\/$/g, ''),
    title,
    address: root.href,
    patience,
    open: async (lang) => {
      if (isBarred(root))
        throw new ReadError(
          'insecure',
          `${root.href} begins with http:, which a page under https: may not read. Give it a certificate, and its address with https:.`,
        );
      return openIndex(search, lang);
    },
  };
}

/** Browsers let a page under https: read no http: address but those of the same machine. */
function isBarred({ protocol, hostname }: URL): boolean {
  return globalThis.location?.protocol === 'https:' && protocol === 'http:' && !isLocalHost(hostname);
}
