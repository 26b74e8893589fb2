import type { ContentError } from '../files/content-error.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Cell, Piece, TablePiece } from './pieces.ts';
import type { SourceLine } from './source-line.ts';
import type { Correction } from './read-corrections.ts';
import type { Tally } from './tally.ts';

/**
 * Applies corrections to the pieces of an original. A correction names a line of a text original, or in other formats the
 * number of the piece as the outline prints it. A correction of a table applies within one of its cells.
 *
 * @param file path of `corrections.yaml`, shown in messages
 */
export function correctPieces(
  pieces: readonly Piece[],
  corrections: readonly Correction[],
  file: string,
  tally: Tally,
): { pieces: Piece[]; problems: readonly ContentError[] } {
  const lines = pieces.map((piece): PieceLine => ({ number: piece.place.line, text: textOf(piece), piece }));
  const { lines: corrected, problems } = applyCorrections(lines, corrections, file, tally);
  return { pieces: corrected.map((line) => pieceOf(line as PieceLine)), problems };
}

/** A piece while it is corrected as a line. */
interface PieceLine extends SourceLine {
  piece: Piece;
}

/** Rows, cells and the paragraphs of a cell are separated by characters that occur in no text. */
const ROW = '\u001E';
const CELL = '\u001F';
const PARAGRAPH = '\u001D';

function textOf(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
      return piece.text;
    case 'table':
      return [piece.caption ?? '', ...piece.rows.map(rowText)].join(ROW);
    case 'picture':
      return piece.file.name;
    case 'page-break':
      return '';
    default:
      return piece satisfies never;
  }
}

function rowText(row: readonly Cell[]): string {
  return row.map(({ paragraphs }) => paragraphs.join(PARAGRAPH)).join(CELL);
}

/** A piece with each of its texts changed. */
export function withTexts(piece: Piece, change: (text: string) => string): Piece {
  return piece.kind === 'picture' ? piece : pieceOf({ number: piece.place.line, text: change(textOf(piece)), piece });
}

function pieceOf({ piece, text, role }: PieceLine): Piece {
  if (piece.kind === 'paragraph') return { ...piece, text, ...(role === undefined ? {} : { role }) };
  return piece.kind === 'table' ? tableOf(piece, text) : piece;
}

function tableOf(table: TablePiece, text: string): TablePiece {
  const [caption = '', ...rows] = text.split(ROW);
  const cells = rows.map((row, index) =>
    row.split(CELL).map((cell, column) => ({
      ...(table.rows[index]?.[column] ?? { rowSpan: 1, colSpan: 1, header: false }),
      paragraphs: cell === '' ? [] : cell.split(PARAGRAPH),
    })),
  );
  return { ...table, ...(caption === '' ? {} : { caption }), rows: cells };
}
