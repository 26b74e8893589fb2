import { allNodes } from '../markdown/all-nodes.ts';
import type { Block, PageNode, TableRow } from '../markdown/page-content.ts';

/** The fragments of a page that come from a marker and not from counting. */
export function markedFragments(nodes: readonly PageNode[]): string[] {
  return allNodes(nodes)
    .flatMap(blocksOf)
    .filter(({ marked }) => marked)
    .map(({ fragment }) => fragment);
}

function blocksOf(node: PageNode): readonly Block[] {
  switch (node.type) {
    case 'list':
      return node.items;
    case 'table': {
      const row = ({ block, cells }: TableRow): Block[] => [block, ...cells.flatMap(({ items }) => items)];
      return [...(node.caption === null ? [] : [node.caption]), ...[node.header, ...node.rows].flatMap(row)];
    }
    default:
      return [node.block];
  }
}
