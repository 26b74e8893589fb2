import type { DraftCell, DraftNode, DraftText, MergedCell } from '../markdown/draft-page.ts';
import type { Block, PageNode, TableRow } from '../markdown/page-content.ts';
import { UNTRANSLATED } from '../markdown/write-page.ts';

/**
 * Lays English texts out on the skeleton of the Chinese page. What has no English yet is marked untranslated; what has no
 * words in Chinese (an empty cell) stays empty. Markers of the Chinese are repeated in the English.
 *
 * @param english text by fragment; in a row the cells joined by tabs, as in `Block.text`
 * @param alts what the pictures show, by the fragment of their figure
 */
export function englishDraft(
  nodes: readonly PageNode[],
  english: ReadonlyMap<string, string>,
  alts: ReadonlyMap<string, string> = new Map(),
): DraftNode[] {
  const textOf = (block: Block): DraftText => [
    english.get(block.fragment) ?? (block.text === '' ? '' : UNTRANSLATED),
    ...markerOf(block),
  ];
  return nodes.map((node) => draftNode(node, textOf, english, alts));
}

function draftNode(
  node: PageNode,
  textOf: (block: Block) => DraftText,
  english: ReadonlyMap<string, string>,
  alts: ReadonlyMap<string, string>,
): DraftNode {
  switch (node.type) {
    case 'title':
    case 'paragraph':
    case 'note':
      return { type: node.type, text: textOf(node.block) };
    case 'section':
      return {
        type: 'section',
        number: Number(node.block.fragment.slice(1)),
        text: textOf(node.block),
        runIn: node.runIn,
      };
    case 'subheading':
      return { type: 'subheading', depth: node.depth, text: textOf(node.block), runIn: node.runIn };
    case 'box':
      return {
        type: 'box',
        caption: textOf(node.block),
        nodes: node.nodes.map((inner) => draftNode(inner, textOf, english, alts)),
      };
    case 'list':
      return { type: 'list', items: node.items.map(textOf) };
    case 'figure':
      return {
        type: 'figure',
        caption: textOf(node.block),
        ...(node.picture === null ? {} : { picture: { src: node.picture.src, alt: alts.get(node.block.fragment) } }),
      };
    case 'table': {
      const caption = node.caption === null ? null : textOf(node.caption);
      const draftRow = (row: TableRow): DraftCell[] => englishCells(row, node.merged, english, textOf);
      if (node.merged)
        return {
          type: 'merged-table',
          caption,
          rows: [node.header, ...node.rows].map((row) => mergedCells(row, draftRow(row))),
        };
      return {
        type: 'table',
        caption,
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
  isMerged: boolean,
  english: ReadonlyMap<string, string>,
  textOf: (block: Block) => DraftText,
): DraftCell[] {
  const texts = english.get(row.block.fragment)?.split('\t') ?? null;
  const own = row.cells.filter(({ rowSpan }) => rowSpan > 0);
  const marked = isMerged ? own[0] : row.cells[0];
  return row.cells.map((cell) => {
    const index = own.indexOf(cell);
    const untranslated = index < 0 || cell.text === '' ? '' : UNTRANSLATED;
    const marker = cell === marked ? markerOf(row.block) : [];
    return { text: [texts?.[index] ?? untranslated, ...marker], items: cell.items.map(textOf) };
  });
}

/** The cells that exist, with their spans; a position covered by another cell has none. */
function mergedCells(row: TableRow, drafts: readonly DraftCell[]): MergedCell[] {
  return row.cells.flatMap(({ rowSpan, colSpan, header }, index) => {
    const draft = drafts[index];
    return draft === undefined || rowSpan === 0 ? [] : [{ ...draft, rowSpan, colSpan, header }];
  });
}

function markerOf({ marked, fragment }: Block): DraftText {
  return marked ? [{ fragment }] : [];
}
