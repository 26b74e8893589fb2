import type { Bilingual, Library, LibraryBlock, LibraryPage } from '../library/library.ts';

/** Headings of first columns that hold places: the region in annex 1, the functional area in the report's tables. */
const PLACE_COLUMNS: ReadonlySet<string> = new Set(['区域', '功能区']);

/** The place that a table gives for one of its rows or items: the first cell of the row, which may span rows. Null elsewhere. */
export function statedPlace(library: Library, block: LibraryBlock): Bilingual | null {
  const row = /^(?<table>.*t\d+)-r(?<number>\d+)/.exec(block.fragment)?.groups;
  if (row === undefined) return null;
  const page = library.page(block.document, block.page);
  const header = page.byFragment.get(`${row['table']}-r0`);
  if (header === undefined || !PLACE_COLUMNS.has(cellsOf(header.zh)[0] ?? '')) return null;
  const naming = namingRow(page, `${row['table']}`, Number(row['number']), cellsOf(header.zh).length);
  return naming === undefined
    ? null
    : { zh: cellsOf(naming.zh)[0] ?? '', en: cellsOf(naming.en ?? naming.zh)[0] ?? '' };
}

/** A row covered by a first cell from above has one cell less: the nearest complete row above names the place. */
function namingRow(page: LibraryPage, table: string, number: number, cells: number): LibraryBlock | undefined {
  const rows = Array.from({ length: number }, (_, index) => page.byFragment.get(`${table}-r${number - index}`));
  return rows.find((row) => row !== undefined && cellsOf(row.zh).length === cells);
}

function cellsOf(row: string): string[] {
  return row.split('\t');
}
