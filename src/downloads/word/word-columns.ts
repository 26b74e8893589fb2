import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { blockOf } from '../../library/block-of.ts';
import type { Block } from '../../markdown/page-content.ts';
import type { WordPage } from './word-blocks.ts';
import { TEXT_WIDTH } from './word-styles.ts';
import { wordingRun } from './word-text.ts';

/** The blocks of one row: a single one, or a run-in heading with its paragraph. */
export type ColumnRow = readonly Block[];

/** Columns for place, Chinese and English, with one row a block; a row may break across sheets. */
export function twoColumns(rows: readonly ColumnRow[], part: WordPage): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [PLACE, WIDTHS.zh, WIDTHS.en],
    borders: { ...OUTER, insideHorizontal: LINE, insideVertical: NO_LINE },
    rows: rows.map((row) => columnRow(row, part)),
  });
}

/** A box of the original with its content. */
export function boxTable(children: readonly FileChild[]): Table {
  const cell = new TableCell({ children: children as (Paragraph | Table)[], margins: PADDING });
  return new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, rows: [new TableRow({ children: [cell] })] });
}

function columnRow(row: ColumnRow, part: WordPage): TableRow {
  const blocks = row.map(({ fragment }) => blockOf(part.page, fragment));
  const places = blocks.map(({ fragment }) => wordingRun({ lang: 'en', text: fragment }));
  const marked = blocks.flatMap(({ page, fragment }, index) =>
    part.bookmarks.around(
      page,
      fragment,
      index === 0 ? places.slice(0, 1) : [wordingRun({ lang: 'en', text: ' ' }), ...places.slice(index, index + 1)],
    ),
  );
  const column = (lang: Lang): TableCell => {
    const runs = blocks.flatMap((block, index) => {
      const text = block[lang];
      if (text === null) return [];
      const look = { ...SIZES[lang], ...(index < blocks.length - 1 ? { bold: true } : {}) };
      return [wordingRun({ lang, text: index > 0 && lang === 'en' ? ` ${text}` : text }, look)];
    });
    return cell(WIDTHS[lang], new Paragraph({ style: 'Column', children: runs }));
  };
  return new TableRow({
    children: [cell(PLACE, new Paragraph({ style: 'Place', children: marked })), ...LANGS.map(column)],
  });
}

function cell(size: number, paragraph: Paragraph): TableCell {
  return new TableCell({ width: { size, type: WidthType.DXA }, margins: PADDING, children: [paragraph] });
}

const PLACE = 670;
/** English needs more room to say the same. */
const WIDTHS = { zh: 3700, en: TEXT_WIDTH - PLACE - 3700 } as const satisfies Record<Lang, number>;
const SIZES = { zh: { size: 20 }, en: { size: 19 } } as const;
const PADDING = { top: 60, bottom: 60, left: 80, right: 80 };
const LINE = { style: BorderStyle.SINGLE, size: 2, color: 'BBBBBB' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const OUTER = { top: LINE, bottom: LINE, left: NO_LINE, right: NO_LINE };
