import type { Library, LibraryDocument } from '../../library/library.ts';

/** What the search needs of a library. */
export type SearchedLibrary = Pick<Library, 'blocks' | 'terms' | 'names' | 'page'> & { documents: readonly Pick<LibraryDocument, 'id' | 'shortTitle' | 'pages'>[] };
