import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx';
import { blockOf } from '../../library/block-of.ts';
import type { TableNode, TableRow as Row } from '../../markdown/page-content.ts';
import { rowGroups } from '../../reading/row-groups.ts';
import { wordingsOf, type Wording } from '../edition.ts';
import { columnWidths } from './column-widths.ts';
import { blockRuns, type WordPage } from './word-blocks.ts';
import { TEXT_WIDTH } from './word-styles.ts';
import { wordingRuns } from './word-text.ts';

/** A table with its title above it; its head is repeated on each sheet. With both languages, each cell has both. */
export function wordTable(node: TableNode, part: WordPage): FileChild[] {
  const { caption, header, rows } = node;
  const [head, body] = rowGroups(header, rows);
  const widths = columnWidths(
    [...head, ...body].map((row) => row.cells.map((cell) => ({ ...cell, length: lengthOf(cell) }))),
    TEXT_WIDTH,
    LEAST[part.form],
  );
  const made = (group: readonly Row[], isHead: boolean): TableRow[] =>
    group.map((row) => wordRow(row, widths, isHead, part));
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [...made(head, true), ...made(body, false)],
  });
  const title = caption === null ? [] : [new Paragraph({ style: 'TableTitle', children: blockRuns(caption, part) })];
  return [...title, table, new Paragraph({})];
}

function wordRow(row: Row, widths: readonly number[], isHead: boolean, part: WordPage): TableRow {
  const wordings = wordingsOf(blockOf(part.page, row.block.fragment), part.form).map(({ lang, text }) => ({
    lang,
    cells: text.split('\t'),
  }));
  const own = row.cells.flatMap((cell, column) => (cell.rowSpan > 0 ? [{ cell, column }] : []));
  const length = Math.max(...row.cells.map(lengthOf));
  return new TableRow({
    tableHeader: isHead,
    cantSplit: length < SHORT,
    children: own.map(({ cell, column }, index) => {
      const texts = wordings.map(({ lang, cells }): Wording => ({ lang, text: cells[index] ?? '' }));
      const runs = wordingRuns(
        texts.filter(({ text }) => text !== ''),
        cell.header ? { bold: true } : {},
      );
      const { page, bookmarks } = part;
      const children = index === 0 ? bookmarks.around(page.page, row.block.fragment, runs) : runs;
      const paragraphs = [
        ...(runs.length > 0 || index === 0 || cell.items.length === 0
          ? [new Paragraph({ style: 'Cell', children })]
          : []),
        ...cell.items.map(
          (item) =>
            new Paragraph({ style: 'Cell', bullet: { level: 0 }, indent: HANGING, children: blockRuns(item, part) }),
        ),
      ];
      const size = widths.slice(column, column + cell.colSpan).reduce((sum, width) => sum + width, 0);
      return new TableCell({
        width: { size, type: WidthType.DXA },
        margins: PADDING,
        rowSpan: cell.rowSpan,
        columnSpan: cell.colSpan,
        children: paragraphs,
      });
    }),
  });
}

function lengthOf({ text, items }: Row['cells'][number]): number {
  return text.length + items.reduce((sum, item) => sum + item.text.length, 0);
}

/** Number of characters that each column has room for: English words are long. */
const LEAST = { zh: 6, en: 20, parallel: 20 } as const;
/** A row with fewer characters than this in each cell stays on one sheet. */
const SHORT = 300;
const PADDING = { top: 40, bottom: 40, left: 80, right: 80 };
const HANGING = { left: 240, hanging: 240 };
