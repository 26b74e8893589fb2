import type { LibraryBlock, LibraryPage } from '../library/library.ts';

/**
 * Printed pages of a place and all it contains: a section to its end, a table with its rows, a heading below a section up to
 * the next of its level.
 */
export function placePages(page: LibraryPage, fragment: string): number[] {
  const within = page.blocks.filter(
    (block) => block.fragment === fragment || block.fragment.startsWith(`${fragment}-`),
  );
  const pages = [...within, ...belowHeading(page, fragment)].flatMap(({ printedPages }) => printedPages ?? []);
  return [...new Set(pages)].sort((a, b) => a - b);
}

/** What is below a heading within a section; unlike that of a section, its fragment does not show this. */
function belowHeading({ nodes, blocks, byFragment }: LibraryPage, fragment: string): LibraryBlock[] {
  const depths = new Map(
    nodes.flatMap((node) => (node.type === 'subheading' ? [[node.block.fragment, node.depth] as const] : [])),
  );
  const own = depths.get(fragment);
  if (own === undefined) return [];
  const start = blocks.findIndex((block) => block.fragment === fragment) + 1;
  const section = byFragment.get(fragment)?.section;
  const end = blocks.findIndex(
    (block, index) => index >= start && (block.section !== section || (depths.get(block.fragment) ?? Infinity) <= own),
  );
  return blocks.slice(start, end === -1 ? undefined : end);
}
