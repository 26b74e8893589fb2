import writeWorkbook, { type Cell } from 'write-excel-file/node';
import { packedInOrder } from './packed-in-order.ts';

/** One table of a workbook. */
export interface WorkbookSheet {
  name: string;
  /** The column heads, then the rows. */
  rows: readonly (readonly string[])[];
}

/**
 * Tables as an Excel workbook: the heads are frozen and bold, columns are as wide as their text needs, long text is wrapped,
 * and numbers are numbers shown with their printed digits. The same tables give the same bytes.
 */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = await writeWorkbook(
    sheets.map(({ rows }, place) => ({
      sheet: names[place] ?? '',
      data: rows.map((row, line) => row.map((value) => (line === 0 ? head(value) : cell(value)))),
      columns: widths(rows).map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  return packedInOrder(written);
}

function head(value: string): Cell {
  return { value, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true };
}

function cell(value: string): Cell {
  if (value === '') return null;
  const number = NUMBER.exec(value);
  const decimals = number?.[1] ?? '';
  return number !== null
    ? {
        value: Number(value),
        type: Number,
        format: decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`,
        alignVertical: 'top',
      }
    : { value, type: String, alignVertical: 'top', wrap: true };
}

/** A plain number with no more digits than a spreadsheet stores exactly. */
const NUMBER = /^-?(?:0|[1-9]\d{0,9})(?:\.(\d{1,4}))?$/;

/** Width of the widest line of each column, in digits; a Han character counts as two. */
function widths(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const widthOf = (line: string): number =>
    [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return Array.from({ length: count }, (_, column) => {
    const lines = rows.flatMap((row) => (row[column] ?? '').split('\n'));
    return Math.min(WIDEST, Math.max(NARROWEST, ...lines.map(widthOf)) + 2);
  });
}

const [NARROWEST, WIDEST] = [6, 60];

/**
 * Names that Excel accepts: at most 31 characters, without some characters, each name once. Long ones keep their end, which
 * tells them apart.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[\\/?*[\]:]/g, '.');
    let short = plain;
    for (let copy = 1; short.length > LONGEST || taken.has(short.toLowerCase()); copy += 1) {
      const mark = copy === 1 ? '' : `~${copy}`;
      short = `…${plain.slice(1 + mark.length - LONGEST)}${mark}`;
    }
    taken.add(short.toLowerCase());
    return short;
  });
}

const LONGEST = 31;
