import type { PhrasingContent, Table, TableRow as RowNode } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BlockMaker } from './block-maker.ts';
import { failAt, type Placed } from './fail-at.ts';
import { containerOf } from './marker.ts';
import type { Block, PageMark, TableCell, TableNode, TableRow } from './page-content.ts';
import { flowText, isBlank, readPassage, refuseAttributes, type JsxElement, type ReadPassage } from './read-passage.ts';

/** The `<Caption>` before a table: its text and its node. */
export interface ReadCaption {
  passage: ReadPassage;
  node: JsxElement;
}

/** Reads a table of pipes and hyphens. An empty first cell below the header continues the one above. */
export function readPipeTable(node: Table, caption: ReadCaption | null, maker: BlockMaker): TableNode {
  const width = node.children[0]?.children.length ?? 0;
  const started = startTable(node, node.children[0]?.children[0]?.children ?? [], caption, maker);
  const rows = node.children.map((row, index) => {
    if (row.children.length !== width)
      failAt(
        maker.file,
        row,
        `This row has ${row.children.length} cells, the header has ${width}.`,
        'Give every row the same number of cells.',
      );
    return readPipeRow(row, `${started.fragment}-r`, index === 0, maker);
  });
  const [header, ...body] = rows;
  if (header === undefined) failAt(maker.file, node, 'A table without a header row.', 'Add the header row.');
  return { type: 'table', ...started, header, rows: withRowSpans(body), merged: false };
}

/** Gives a table its fragment. A marker for it is in the caption or, where there is none, in the header row. */
export function startTable(
  node: Placed,
  firstCell: readonly PhrasingContent[],
  caption: ReadCaption | null,
  maker: BlockMaker,
): { caption: Block | null; fragment: string } {
  const marker = caption === null ? containerOf(readCell(firstCell, maker).passage.marker) : caption.passage.marker;
  const fragment = maker.next('t', marker, caption?.node ?? node);
  return { fragment, caption: caption && maker.make('caption', fragment, caption.passage, caption.node) };
}

/** A cell as it is in the file: its words, then its lists. */
export interface ReadCell {
  passage: ReadPassage;
  lists: readonly ListElement[];
}

export function readCell(children: readonly PhrasingContent[], { file }: BlockMaker): ReadCell {
  return {
    passage: readPassage(
      children.filter((child) => !isList(child)),
      file,
    ),
    lists: children.filter(isList),
  };
}

/** One cell of a row before its blocks are made; null where another cell covers it. */
export type PlacedCell = (ReadCell & Pick<TableCell, 'rowSpan' | 'colSpan' | 'header'>) | null;

/**
 * Makes the block of a row and those of its items. `marked` is the cell with the row's marker: the first one, even if it
 * continues the cell above.
 */
export function makeRow(
  cells: readonly PlacedCell[],
  marked: ReadCell | undefined,
  stem: string,
  node: Placed,
  maker: BlockMaker,
): TableRow {
  const own = cells.filter((cell) => cell !== null);
  const astray = own.find((cell) => cell.passage !== marked?.passage && cell.passage.marker !== null);
  if (astray !== undefined)
    failAt(
      maker.file,
      node,
      `The marker {/* ${astray.passage.marker} */} is in a later cell.`,
      'Put the marker of a row at the end of its first cell.',
    );
  const marker = marked?.passage.marker ?? null;
  const fragment = maker.take(stem, marker, node);
  const passages = own.map(({ passage }) => passage);
  const block = maker.make('row', fragment, joinCells(passages, marker), node);
  return { block, cells: cells.map((cell) => (cell === null ? COVERED : tableCell(cell, `${fragment}-i`, maker))) };
}

type ListElement = MdxJsxTextElement & { name: 'ul' };

const COVERED: TableCell = { text: '', marks: [], items: [], rowSpan: 0, colSpan: 1, header: false };

function tableCell(cell: NonNullable<PlacedCell>, stem: string, maker: BlockMaker): TableCell {
  const { passage, lists, rowSpan, colSpan, header } = cell;
  const items = lists.flatMap((list) => itemsOf(list, maker).map((item) => readCellItem(item, stem, maker)));
  return { text: passage.text, marks: passage.marks, rowSpan, colSpan, header, items };
}

function readPipeRow(node: RowNode, stem: string, isHeader: boolean, maker: BlockMaker): TableRow {
  const read = node.children.map((cell) => readCell(cell.children, maker));
  const [first] = read;
  // An empty first cell continues the cell above, so it is not part of this row's text.
  const continued = !isHeader && first?.passage.text === '' && !first.passage.untranslated && first.lists.length === 0;
  const cells = read.map((cell, index) =>
    continued && index === 0 ? null : { ...cell, rowSpan: 1, colSpan: 1, header: isHeader },
  );
  return makeRow(cells, first, stem, node, maker);
}

/** Refuses anything but items and white space in a list of a cell, since it would be lost unnoticed. */
function itemsOf(list: ListElement, { file }: BlockMaker): MdxJsxTextElement[] {
  refuseAttributes(list, file);
  return list.children.flatMap((child) => {
    if (child.type === 'mdxJsxTextElement' && child.name === 'li') return [child];
    return isBlank(child)
      ? []
      : failAt(
          file,
          child,
          `"${'name' in child ? (child.name ?? child.type) : child.type}" is not part of a list.`,
          'A list in a cell is written <ul><li>…</li></ul>.',
        );
  });
}

function readCellItem(node: MdxJsxTextElement, stem: string, maker: BlockMaker): Block {
  refuseAttributes(node, maker.file);
  const passage = readPassage(flowText(node), maker.file);
  return maker.make('item', maker.take(stem, passage.marker, node), passage, node);
}

function isList(node: PhrasingContent): node is ListElement {
  return node.type === 'mdxJsxTextElement' && node.name === 'ul';
}

/** Joins the cells of a row by tabs and moves their page marks along. */
function joinCells(cells: readonly ReadPassage[], marker: string | null): ReadPassage {
  let text = '';
  const marks: PageMark[] = [];
  cells.forEach((cell, index) => {
    if (index > 0) text += '\t';
    marks.push(...cell.marks.map(({ offset, page }) => ({ offset: offset + text.length, page })));
    text += cell.text;
  });
  return { text, marks, untranslated: cells.some(({ untranslated }) => untranslated), marker };
}

function withRowSpans(rows: readonly TableRow[]): TableRow[] {
  const spans = rows.map((row) => row.cells[0]?.rowSpan ?? 1);
  return rows.map((row, index) => {
    if (spans[index] === 0) return row;
    let span = 1;
    while (spans[index + span] === 0) span += 1;
    return { ...row, cells: row.cells.map((cell, column) => (column === 0 ? { ...cell, rowSpan: span } : cell)) };
  });
}
