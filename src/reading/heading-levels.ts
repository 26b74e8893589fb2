import type { PageNode } from '../markdown/page-content.ts';

/** Heading levels in HTML; the title of a page has 1. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The level of each heading of a page, by fragment. No level is skipped on the way down: the first heading on a page without
 * sections has level 2, however deep its number is, and the title of a box is one level below the heading above it.
 */
export function headingLevels(nodes: readonly PageNode[]): ReadonlyMap<string, HeadingLevel> {
  const levels = new Map<string, HeadingLevel>();
  descend(nodes, 0, levels);
  return levels;
}

function descend(nodes: readonly PageNode[], outer: number, levels: Map<string, HeadingLevel>): void {
  const open: number[] = [];
  for (const node of nodes) {
    if (node.type === 'box') {
      const level = outer + open.length + 1;
      levels.set(node.block.fragment, htmlLevel(level));
      descend(node.nodes, level, levels);
    }
    const depth = depthOf(node);
    if (depth === null || !('block' in node)) continue;
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    levels.set(node.block.fragment, htmlLevel(outer + open.length));
  }
}

/** HTML has six levels; deeper headings get the last one. */
function htmlLevel(level: number): HeadingLevel {
  return Math.min(level, 6) as HeadingLevel;
}

function depthOf(node: PageNode): number | null {
  if (node.type === 'title') return 1;
  if (node.type === 'section') return 2;
  return node.type === 'subheading' ? node.depth : null;
}
