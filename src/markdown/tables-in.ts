import { allNodes } from './all-nodes.ts';
import type { PageNode, TableNode } from './page-content.ts';

/** All tables of a page, including those in boxes. */
export function tablesIn(nodes: readonly PageNode[]): TableNode[] {
  return allNodes(nodes).filter((node) => node.type === 'table');
}
