import type { BlockKind } from '../addressing/fragment.ts';
import type { DraftCell, DraftNode, DraftText } from '../markdown/draft-page.ts';
import type { Passage } from '../markdown/page-content.ts';
import { toPassage } from './page-characters.ts';

/** What `readPage` has to return for one block of a draft. */
export interface DraftBlock extends Passage {
  kind: BlockKind;
}

/** The blocks of a page in reading order, as they are counted for addresses: a list is not a block, but its items are. */
export function draftBlocks(nodes: readonly DraftNode[]): DraftBlock[] {
  return nodes.flatMap(blocksOf);
}

function blocksOf(node: DraftNode): DraftBlock[] {
  switch (node.type) {
    case 'title':
    case 'section':
    case 'subheading':
      return [block('heading', node.text)];
    case 'paragraph':
      return [block('paragraph', node.text)];
    case 'note':
      return [block('note', node.text)];
    case 'figure':
      return [block('caption', node.caption)];
    case 'list':
      return node.items.map((item) => block('item', item));
    case 'table':
      return [
        ...(node.caption === null ? [] : [block('caption', node.caption)]),
        row(node.header.map((text) => ({ text, items: [] }))),
        ...node.rows.flatMap((cells) => rowBlocks(cells, ownCells(cells))),
      ];
    case 'merged-table':
      return [
        ...(node.caption === null ? [] : [block('caption', node.caption)]),
        ...node.rows.flatMap((cells) => rowBlocks(cells, cells)),
      ];
    case 'box':
      return [block('heading', node.caption), ...draftBlocks(node.nodes)];
    default:
      return node satisfies never;
  }
}

function block(kind: BlockKind, text: DraftText): DraftBlock {
  return { kind, ...toPassage(text) };
}

function rowBlocks(cells: readonly DraftCell[], own: readonly DraftCell[]): DraftBlock[] {
  return [row(own), ...cells.flatMap(({ items }) => items.map((item) => block('item', item)))];
}

/** A row's text is its cells without their items, joined by tabs. */
function row(cells: readonly DraftCell[]): DraftBlock {
  return block(
    'row',
    cells.flatMap(({ text }, index) => (index === 0 ? text : ['\t', ...text])),
  );
}

/** An empty first cell continues the cell above it and is not a cell of this row. */
function ownCells(cells: readonly DraftCell[]): readonly DraftCell[] {
  const [first] = cells;
  return first !== undefined && first.text.every(isMarker) && first.items.length === 0 ? cells.slice(1) : cells;
}

function isMarker(part: DraftText[number]): boolean {
  return typeof part !== 'string' && 'fragment' in part;
}
