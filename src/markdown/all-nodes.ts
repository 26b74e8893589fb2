import type { PageNode } from './page-content.ts';

/** All nodes of a page in reading order; those in a box come after the box. */
export function allNodes(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node) => (node.type === 'box' ? [node, ...allNodes(node.nodes)] : [node]));
}
