import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BlockMaker } from './block-maker.ts';
import { failAt } from './fail-at.ts';
import type { TableNode, TableRow } from './page-content.ts';
import { isBlank, refuseAttributes, type JsxElement } from './read-passage.ts';
import { makeRow, readCell, startTable, type PlacedCell, type ReadCaption } from './read-table.ts';

/**
 * Reads a table written as `<table><tr><th rowspan="2">…`: the cells of each row in order, with their spans. Each row of
 * the result has a cell for each column; a covered one has the row span 0.
 *
 * @throws {ContentError} where cells overlap, reach beyond the table or leave a position without a cell
 */
export function readMergedTable(node: JsxElement, caption: ReadCaption | null, maker: BlockMaker): TableNode {
  refuseAttributes(node, maker.file);
  const rows = elementsIn(node, ['tr'], maker);
  const cells = rows.map((row) => {
    refuseAttributes(row, maker.file);
    return elementsIn(row, ['td', 'th'], maker);
  });
  const started = startTable(node, cells[0]?.[0] === undefined ? [] : inlineOf(cells[0][0]), caption, maker);
  const width = (cells[0] ?? []).reduce((sum, cell) => sum + spansOf(cell, maker).colSpan, 0);
  const cover = new Cover(rows.length, width, maker);
  const [header, ...body] = rows.map((row, index): TableRow => {
    const placed = cover.place(cells[index] ?? [], index, row);
    return makeRow(placed, placed.find((cell) => cell !== null) ?? undefined, `${started.fragment}-r`, row, maker);
  });
  if (header === undefined) failAt(maker.file, node, 'A table without a row.', TABLE_REPAIR);
  return { type: 'table', ...started, header, rows: body, merged: true };
}

/** Which positions of a table are taken. */
class Cover {
  private readonly taken: boolean[][];
  private readonly width: number;
  private readonly maker: BlockMaker;

  constructor(height: number, width: number, maker: BlockMaker) {
    this.taken = Array.from({ length: height }, () => Array<boolean>(width).fill(false));
    this.width = width;
    this.maker = maker;
  }

  /** Puts the cells of one row into its free positions, from the left. */
  place(cells: readonly MdxJsxTextElement[], row: number, node: JsxElement): PlacedCell[] {
    const placed: PlacedCell[] = Array<PlacedCell>(this.width).fill(null);
    for (const cell of cells) {
      const column = this.taken[row]?.indexOf(false) ?? -1;
      const spans = spansOf(cell, this.maker);
      this.take(cell, row, column, spans);
      placed[column] = { ...readCell(inlineOf(cell), this.maker), ...spans, header: cell.name === 'th' };
    }
    const free = this.taken[row]?.indexOf(false) ?? -1;
    if (free >= 0)
      failAt(this.maker.file, node, `Column ${free + 1} of this row has no cell, and none covers it.`, CELLS_REPAIR);
    return placed;
  }

  private take(cell: MdxJsxTextElement, row: number, column: number, { rowSpan, colSpan }: Spans): void {
    const rows = this.taken.slice(row, row + rowSpan);
    const fits = column >= 0 && rows.length === rowSpan && column + colSpan <= this.width;
    if (!fits)
      failAt(
        this.maker.file,
        cell,
        `This cell reaches beyond the table, which has ${this.width} columns.`,
        CELLS_REPAIR,
      );
    for (const line of rows) {
      if (line.slice(column, column + colSpan).includes(true))
        failAt(this.maker.file, cell, 'This cell covers a position that another cell has taken.', CELLS_REPAIR);
      line.fill(true, column, column + colSpan);
    }
  }
}

interface Spans {
  rowSpan: number;
  colSpan: number;
}

function spansOf(cell: MdxJsxTextElement, { file }: BlockMaker): Spans {
  const spans: Spans = { rowSpan: 1, colSpan: 1 };
  for (const attribute of cell.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? SPAN_OF[attribute.name] : undefined;
    if (name === undefined || typeof attribute.value !== 'string' || !SPAN.test(attribute.value))
      failAt(file, cell, `<${cell.name ?? ''}> has an attribute other than a span.`, TABLE_REPAIR);
    spans[name] = Number(attribute.value);
  }
  return spans;
}

const SPAN_OF: Partial<Record<string, keyof Spans>> = { rowspan: 'rowSpan', colspan: 'colSpan' };
const SPAN = /^(?:[2-9]|[1-9]\d{1,2})$/;

const TABLE_REPAIR =
  'A table with merged cells is written <table><tr><th rowspan="2">…</th><td colspan="3">…</td></tr></table>; a span is a number from 2 to 999.';
const CELLS_REPAIR = 'Count the cells of each row, including those that reach into it from above.';

/** The elements with these names; MDX puts them into paragraphs where there are words next to them. */
function elementsIn(node: JsxElement, names: readonly string[], { file }: BlockMaker): MdxJsxTextElement[] {
  return inlineOf(node).flatMap((child) => {
    if (child.type === 'mdxJsxTextElement' && names.includes(child.name ?? '')) return [child];
    return isBlank(child)
      ? []
      : failAt(
          file,
          child,
          `"${'name' in child ? (child.name ?? child.type) : child.type}" is not part of <${node.name ?? ''}>.`,
          TABLE_REPAIR,
        );
  });
}

/** The inline content of an element, however MDX has broken it into lines. */
function inlineOf(node: JsxElement): PhrasingContent[] {
  return (node.children as RootContent[]).flatMap(toInline);
}

function toInline(node: RootContent): PhrasingContent[] {
  if (node.type === 'paragraph') return node.children.flatMap(toInline);
  if (node.type === 'mdxFlowExpression') return [{ ...node, type: 'mdxTextExpression' }];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return [{ ...node, type: 'mdxJsxTextElement', children: inlineOf(node) }];
  return [node as PhrasingContent];
}
