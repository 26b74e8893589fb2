import type { LibraryBlock, LibraryPage } from './library.ts';

/**
 * The block at a fragment of the layout.
 *
 * @throws {Error} where there is none, which is a fault, since layout and blocks are read together
 */
export function blockOf(page: LibraryPage, fragment: string): LibraryBlock {
  const block = page.byFragment.get(fragment);
  if (block === undefined) throw new Error(`${page.document}/${page.page} has no block ${fragment}.`);
  return block;
}
