import type { Block, PageContent, PageNode, TableRow } from '../markdown/page-content.ts';

/** A place where the layout of the English page differs from that of the Chinese one. */
export interface SkeletonDifference {
  found: string;
  /** Line of the English file, where there is one. */
  line?: number | undefined;
}

/**
 * Compares the two language versions of a page: the same blocks of the same kinds in the same order, the same cells in
 * each row.
 */
export function compareSkeletons(zh: PageContent, en: PageContent): SkeletonDifference[] {
  const chinese = zh.nodes.flatMap(unitsOf);
  const english = en.nodes.flatMap(unitsOf);
  const englishByFragment = new Map(english.map((unit) => [unit.fragment, unit]));
  const known = new Set(chinese.map(({ fragment }) => fragment));

  const missing = chinese
    .filter(({ fragment }) => !englishByFragment.has(fragment))
    .map(({ fragment, shape }) => ({ found: `${fragment} (${shape}) exists in zh only` }));
  const surplus = english
    .filter(({ fragment }) => !known.has(fragment))
    .map(({ fragment, shape, line }) => ({ found: `${fragment} (${shape}) exists in en only`, line }));
  const changed = chinese.flatMap(({ fragment, shape }) => {
    const other = englishByFragment.get(fragment);
    return other === undefined || other.shape === shape
      ? []
      : [{ found: `${fragment} is ${shape} in zh, ${other.shape} in en`, line: other.line }];
  });
  return [...missing, ...surplus, ...changed, ...orderDifference(chinese, english)];
}

/** What is compared of one block. */
interface Unit {
  fragment: string;
  shape: string;
  line: number;
}

function unitsOf(node: PageNode): Unit[] {
  switch (node.type) {
    case 'title':
    case 'paragraph':
    case 'note':
      return [unitOf(node.block, `a ${node.type}`)];
    case 'section':
      return [unitOf(node.block, `a section${node.runIn ? ', run in' : ''}`)];
    case 'subheading':
      return [unitOf(node.block, `a heading of level ${node.depth}${node.runIn ? ', run in' : ''}`)];
    case 'figure':
      return [unitOf(node.block, node.picture === null ? 'a figure' : `a figure of ${node.picture.src}`)];
    case 'box':
      return [unitOf(node.block, 'a box'), ...node.nodes.flatMap(unitsOf)];
    case 'list':
      return node.items.map((item) => unitOf(item, 'an item'));
    case 'table':
      return [
        ...(node.caption === null ? [] : [unitOf(node.caption, 'a caption')]),
        ...[node.header, ...node.rows].flatMap((row) => rowUnits(row, node.merged)),
      ];
    default:
      return node satisfies never;
  }
}

function rowUnits({ block, cells }: TableRow, merged: boolean): Unit[] {
  const layout = merged ? mergedLayout(cells) : cells[0]?.rowSpan === 0 ? ', the first continuing the one above' : '';
  const items = cells.flatMap((cell, column) =>
    cell.items.map((item) => unitOf(item, `an item of cell ${column + 1}`)),
  );
  return [unitOf(block, `a row of ${cells.length} cells${layout}`), ...items];
}

/** Every cell as rows × columns, with h for a header, or a dash where another cell covers it. */
function mergedLayout(cells: TableRow['cells']): string {
  const shapes = cells.map(({ rowSpan, colSpan, header }) =>
    rowSpan === 0 ? '–' : `${rowSpan}×${colSpan}${header ? 'h' : ''}`,
  );
  return ` merged as ${shapes.join(' ')}`;
}

function unitOf({ fragment, line }: Block, shape: string): Unit {
  return { fragment, shape, line };
}

/** Called only where both sides have the same blocks; otherwise it is enough to report the missing ones. */
function orderDifference(zh: readonly Unit[], en: readonly Unit[]): SkeletonDifference[] {
  if (zh.length !== en.length) return [];
  const index = zh.findIndex(({ fragment }, place) => fragment !== en[place]?.fragment);
  const other = en[index];
  if (index < 0 || other === undefined || !zh.some(({ fragment }) => fragment === other.fragment)) return [];
  return [
    {
      found: `zh has ${zh[index]?.fragment ?? ''} here, en has ${other.fragment}`,
      line: other.line,
    },
  ];
}
