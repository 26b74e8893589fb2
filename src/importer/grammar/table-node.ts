import type { DraftNode, DraftText, MergedCell } from '../../markdown/draft-page.ts';
import { toDraftText } from '../page-characters.ts';
import type { Cell, TablePiece } from '../pieces.ts';

/**
 * A table as printed, with every cell. If no cell is merged and each row has a name, it is a plain table with a header.
 * There an empty first cell would continue the name above, so a table with one is kept cell by cell.
 */
export function tableNode({
  caption,
  rows,
  goesOn,
}: TablePiece): Extract<DraftNode, { type: 'table' | 'merged-table' }> {
  const name: DraftText | null = caption === undefined ? null : toDraftText(caption.trim());
  const [header, ...body] = rows;
  if (header === undefined || body.length === 0 || !isPlain(rows, goesOn === true))
    return { type: 'merged-table', caption: name, rows: rows.map((row) => row.map(mergedCell)) };
  return {
    type: 'table',
    caption: name,
    header: header.map((cell) => cellOf(cell).text),
    rows: body.map((row) => row.map(cellOf)),
  };
}

function isPlain(rows: readonly (readonly Cell[])[], goesOn: boolean): boolean {
  const width = rows[0]?.length ?? 0;
  return rows.every(
    (row, index) =>
      row.length === width &&
      row.every(({ rowSpan, colSpan }) => rowSpan === 1 && colSpan === 1) &&
      (isNamed(row[0]) || (goesOn && index > 1)) &&
      (index > 0 || row.every(({ header, paragraphs }) => header && paragraphs.length <= 1)),
  );
}

function isNamed(cell: Cell | undefined): boolean {
  return cell !== undefined && [...cell.paragraphs, ...(cell.items ?? [])].some((text) => text.trim() !== '');
}

/** Several paragraphs in a cell become items, so that they are not joined. */
function cellOf({ paragraphs, items = [] }: Cell): { text: DraftText; items: DraftText[] } {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  const [own, ...below] = texts.length > 1 ? ['', ...texts, ...items] : [texts[0] ?? '', ...items];
  return { text: toDraftText(own), items: below.map(toDraftText) };
}

function mergedCell(cell: Cell): MergedCell {
  return {
    ...cellOf(cell),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
    ...(cell.header ? { header: true } : {}),
  };
}
