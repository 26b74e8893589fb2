import type { Library, LibraryBlock } from '../library/library.ts';

/** The positions of blocks in a document, as shares of the length of its Chinese text: 0 at the beginning, 1 at the end. */
export function occurrenceTicks(library: Library, document: string, blocks: readonly LibraryBlock[]): number[] {
  const starts = startsOf(library.document(document).pages.flatMap((page) => page.blocks));
  return blocks.map(({ id }) => starts.get(id) ?? 0);
}

function startsOf(blocks: readonly LibraryBlock[]): Map<string, number> {
  const total = Math.max(
    1,
    blocks.reduce((sum, { zh }) => sum + zh.length, 0),
  );
  const starts = new Map<string, number>();
  let before = 0;
  for (const { id, zh } of blocks) {
    starts.set(id, before / total);
    before += zh.length;
  }
  return starts;
}
