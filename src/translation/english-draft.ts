import type { DraftCell, DraftNode, DraftText } from '../markdown/draft-page.ts';
import type { Block, PageNode, TableRow } from '../markdown/page-content.ts';
import { UNTRANSLATED } from '../markdown/write-page.ts';

/**
 * Lays English texts out on the skeleton of the Chinese page. What has no English yet is marked untranslated; what has
 * no words in Chinese (an empty cell) stays empty. Markers of the Chinese stand in the English too.
 *
 * @param english text by fragment; in a row the cells joined by tabs, as in `Block.text`
 */
export function englishDraft(nodes: readonly PageNode[], english: ReadonlyMap<string, string>): DraftNode[] {
  const textOf = (block: Block): DraftText => [
    english.get(block.fragment) ?? (block.text === '' ? '' : UNTRANSLATED),
    ...markerOf(block),
  ];
  return nodes.map((node) => draftNode(node, textOf, english));
}

function draftNode(
  node: PageNode,
  textOf: (block: Block) => DraftText,
  english: ReadonlyMap<string, string>,
): DraftNode {
  switch (node.type) {
    case 'title':
    case 'paragraph':
    case 'note':
      return { type: node.type, text: textOf(node.block) };
    case 'section':
      return { type: 'section', number: Number(node.block.fragment.slice(1)), text: textOf(node.block) };
    case 'list':
      return { type: 'list', items: node.items.map(textOf) };
    case 'figure':
      return { type: 'figure', caption: textOf(node.block) };
    case 'table': {
      const draftRow = (row: TableRow): DraftCell[] => englishCells(row, english, textOf);
      return {
        type: 'table',
        caption: node.caption === null ? null : textOf(node.caption),
        header: draftRow(node.header).map(({ text }) => text),
        rows: node.rows.map(draftRow),
      };
    }
    default:
      return node satisfies never;
  }
}

function englishCells(
  row: TableRow,
  english: ReadonlyMap<string, string>,
  textOf: (block: Block) => DraftText,
): DraftCell[] {
  const texts = english.get(row.block.fragment)?.split('\t') ?? null;
  const own = row.cells.filter(({ rowSpan }) => rowSpan > 0);
  return row.cells.map((cell) => {
    const index = own.indexOf(cell);
    const untranslated = index < 0 || cell.text === '' ? '' : UNTRANSLATED;
    const marker = cell === row.cells[0] ? markerOf(row.block) : [];
    return { text: [texts?.[index] ?? untranslated, ...marker], items: cell.items.map(textOf) };
  });
}

function markerOf({ marked, kind, fragment }: Block): DraftText {
  return marked && kind !== 'heading' ? [{ fragment }] : [];
}
