import { routes } from '../addressing/routes.ts';
import { tableFile } from '../addressing/table-file.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { OldAddresses } from '../ledger/old-addresses.ts';
import { blockOf } from '../library/block-of.ts';
import type { Library, LibraryDocument, LibraryPage } from '../library/library.ts';
import type { TableCell, TableNode, TableRow } from '../markdown/page-content.ts';
import { tablesIn } from '../markdown/tables-in.ts';
import { csv } from './csv.ts';
import { sheetNames, type WorkbookSheet } from './workbook.ts';

export interface TableExport {
  /** Id of the table: `<document>/<page>/<fragment>`. */
  id: string;
  /** Name of its file below `/data/tables`. */
  file: string;
  /** The column heads, then the rows. */
  rows: readonly (readonly string[])[];
  csv: string;
}

/**
 * Every table of the library as CSV: the id of the row, its cells in Chinese, then the same cells in English. A cell that
 * spans rows is repeated in each; a merged one is in its first position, and the others are empty. Items of a cell follow its
 * text, one a line. Columns are headed `zh: …` and `en: …`.
 */
export function tableExports({ documents }: Pick<Library, 'documents'>): TableExport[] {
  return documents.flatMap(tablesOfDocument);
}

export function tablesOfDocument({ pages }: Pick<LibraryDocument, 'pages'>): TableExport[] {
  return pages.flatMap((page) => tablesIn(page.nodes).map((table) => tableExport(page, table)));
}

/** The tables as sheets of one workbook; the first sheet lists the others. */
export function tableSheets(library: Library): WorkbookSheet[] {
  const tables = tableExports(library);
  const sheets = tables.map(({ id, rows }) => ({ name: id.replaceAll('/', '.'), rows }));
  const names = sheetNames(['tables', ...sheets.map(({ name }) => name)]);
  const list = tables.map(({ id, file }, place) => [
    names[place + 1] ?? '',
    id,
    routes.block('zh', id),
    routes.block('en', id),
    `/data/tables/${file}`,
  ]);
  return [{ name: 'tables', rows: [['sheet', 'id', 'zhUrl', 'enUrl', 'csv'], ...list] }, ...sheets];
}

/** Tables served under former names: as they are now or, if removed, with the reason. */
export function formerTables(library: Library, files: OldAddresses['files']): { file: string; csv: string }[] {
  const now = new Map(tableExports(library).map(({ file, csv: text }) => [`data/tables/${file}`, text]));
  return [...files].map(([address, { target, reason, date }]) => ({
    file: address.slice(address.lastIndexOf('/') + 1),
    csv:
      now.get(target ?? '') ??
      csv([
        ['taken out', 'reason'],
        [date, reason],
      ]),
  }));
}

function tableExport(page: LibraryPage, table: TableNode): TableExport {
  const id = `${page.document}/${page.page}/${table.fragment}`;
  const columns = LANGS.map((lang) => {
    const [heads = [], ...rows] = fillDown([table.header, ...table.rows], table.merged, (row) =>
      cellsIn(page, row, lang),
    );
    return { heads: heads.map((head) => `${lang}: ${head}`), rows };
  });
  const rows = table.rows.map((row, index) => [
    blockOf(page, row.block.fragment).id,
    ...columns.flatMap(({ rows: filled }) => filled[index] ?? []),
  ]);
  const all = [['id', ...columns.flatMap(({ heads }) => heads)], ...rows];
  return { id, file: tableFile(id), rows: all, csv: csv(all) };
}

/** A text for each column of each row; that of a cell that spans rows is in each of them. */
function fillDown(rows: readonly TableRow[], merged: boolean, textsOf: (row: TableRow) => string[]): string[][] {
  let above: string[] = [];
  return rows.map((row) => {
    const own = textsOf(row);
    let next = 0;
    above = row.cells.map(({ rowSpan }, column) =>
      rowSpan > 0 ? (own[next++] ?? '') : merged ? '' : (above[column] ?? ''),
    );
    return above;
  });
}

/** Texts of a row's own cells, empty if not translated. */
function cellsIn(page: LibraryPage, row: TableRow, lang: Lang): string[] {
  const texts = (blockOf(page, row.block.fragment)[lang] ?? '').split('\t');
  return row.cells
    .filter(({ rowSpan }) => rowSpan > 0)
    .map((cell, index) => cellText(page, cell, texts[index] ?? '', lang));
}

function cellText(page: LibraryPage, { items }: TableCell, text: string, lang: Lang): string {
  return [text, ...items.map(({ fragment }) => blockOf(page, fragment)[lang] ?? '')]
    .filter((line) => line !== '')
    .join('\n');
}
