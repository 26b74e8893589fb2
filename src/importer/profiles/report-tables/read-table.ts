import { throwTogether } from '../../../files/throw-together.ts';
import type { DraftNode } from '../../../markdown/draft-page.ts';
import { joinLines } from '../../rules/join-lines.ts';
import { readCell, readText } from './read-cell.ts';
import type { Cell } from './read-cell.ts';
import type { MarkPiece, RowPiece } from './read-pieces.ts';
import type { Reading } from './reading.ts';

type TableNode = Extract<DraftNode, { type: 'table' }>;

/**
 * Puts a table together that the print cut into pages: the header row repeated on each page is taken out, and a row
 * whose first cell is empty continues the row above.
 *
 * @throws {ContentError} at a table without header or rows, {AggregateError} of all its ragged rows
 */
export function readTable(caption: MarkPiece, rows: readonly RowPiece[], reading: Reading): TableNode {
  const [header, ...rest] = rows;
  if (header === undefined)
    throw reading.problem(
      caption.line,
      `"${caption.text}" has no table.`,
      'Put its rows after the caption, their cells separated by tabs.',
    );
  checkHeader(header, reading);
  checkWidths(header, rest, reading);

  const body: GrowingCell[][] = [];
  for (const row of rest) addRow(body, row, header, reading);
  if (body.length === 0)
    throw reading.problem(
      header.line,
      `"${caption.text}" has a header and no rows.`,
      'Add its rows, their cells separated by tabs.',
    );
  return {
    type: 'table',
    caption: [readText(caption.text, caption.line, reading)],
    header: header.cells.map((cell) => [readText(cell, header.line, reading)]),
    rows: body.map((cells) =>
      cells.map(({ text, items }) => ({
        text: text.length === 0 ? [] : [joinTexts(text, reading)],
        items: items.map((item) => [joinTexts(item, reading)]),
      })),
    ),
  };
}

function checkHeader({ cells, line }: RowPiece, reading: Reading): void {
  const strange = cells.find((cell) => cell.trim() === '' || /^\d+$/.test(cell.trim()) || /[➤<]/.test(cell));
  if (strange !== undefined)
    throw reading.problem(
      line,
      `The table begins with a row of content ("${strange.trim().slice(0, 20)}"), not with its header.`,
      'Add the header row above it by a correction.',
    );
}

function checkWidths(header: RowPiece, rows: readonly RowPiece[], reading: Reading): void {
  const ragged = rows.filter(({ cells }) => cells.length !== header.cells.length);
  if (ragged.length === 0) return;
  throwTogether(
    ragged.map(({ line, cells }) =>
      reading.problem(
        line,
        `This row has ${cells.length} cells, its header has ${header.cells.length}.`,
        'Add or take out tabs by a correction until the row has as many cells as its header.',
      ),
    ),
  );
}

/** A cell that rows below may continue: the lines of its text, and of each of its items. */
interface GrowingCell {
  text: string[];
  items: string[][];
}

function addRow(body: GrowingCell[][], row: RowPiece, header: RowPiece, reading: Reading): void {
  const isHeader = row.cells.join('\t') === header.cells.join('\t');
  if (isHeader) return reading.tally.take('repeated-header', row.cells.join('\t'));
  if (row.afterGap)
    throw reading.problem(
      row.line,
      'The table goes on after an empty line without its header row.',
      'Take the empty line out, or add the header row after it, by a correction.',
    );

  const cells = row.cells.map((cell) => readCell(cell, row.line, reading));
  if (!isEmpty(cells[0])) {
    body.push(
      withoutNameSpaces(cells, reading).map(({ text, items }) => ({
        text: text === '' ? [] : [text],
        items: items.map((item) => [item]),
      })),
    );
    return;
  }
  const above = body.at(-1);
  if (above === undefined)
    throw reading.problem(
      row.line,
      'The first row of a table has an empty first cell.',
      'Name the row in its first cell by a correction.',
    );
  above.forEach((cell, column) => continueCell(cell, cells[column] ?? EMPTY));
}

/** A sentence that the page cut is one item again: what stands before the first item below belongs to the last above. */
function continueCell(above: GrowingCell, below: Cell): void {
  if (below.text !== '') (above.items.at(-1) ?? above.text).push(below.text);
  for (const item of below.items) above.items.push([item]);
}

function joinTexts(texts: readonly string[], reading: Reading): string {
  return joinLines(
    texts.map((text) => ({ text })),
    reading.tally,
  ).text;
}

/** The name of a row is set in a narrow column; the scan wrote its line breaks as spaces. */
function withoutNameSpaces(cells: readonly Cell[], reading: Reading): Cell[] {
  return cells.map((cell, column) => {
    if (column > 0) return cell;
    const text = cell.text.replace(SPACE_BETWEEN_HAN, (space) => {
      reading.tally.take('row-name-space', space);
      return '';
    });
    return { ...cell, text };
  });
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.text === '' && cell.items.length === 0);
}

const EMPTY: Cell = { text: '', items: [] };

const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
