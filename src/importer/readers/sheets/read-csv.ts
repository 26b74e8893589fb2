import { CsvError, parse } from 'csv-parse/sync';
import { ContentError } from '../../../files/content-error.ts';
import { decodeUtf8 } from '../../../files/decode-text.ts';
import type { Reading } from '../../pieces.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { plainCell } from '../table-grid.ts';

/**
 * Reads a table of comma-separated values; semicolons or tabs separate if the first line has more of them.
 *
 * @throws {ContentError} for bytes that are not UTF-8, quotation marks that do not close, and a file without cells
 */
export function readCsv(bytes: Uint8Array, file: string): Reading {
  const text = decodeUtf8(bytes, file).replace(/\r\n?/g, '\n');
  const rows = parsed(text, file);
  if (rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new ContentError(
      file,
      1,
      'The table has no cell with text.',
      'Export it again from the program that made it.',
    );
  const reading = new ReadingBuilder();
  reading.table(
    rows.map((row) => row.map(plainCell)),
    { line: 1, lastLine: text.trimEnd().split('\n').length },
  );
  return reading.build('csv');
}

function parsed(text: string, file: string): string[][] {
  try {
    return parse(text, { delimiter: separator(text), relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error['lines'] === 'number' ? error['lines'] : null;
    throw new ContentError(
      file,
      line,
      `The table cannot be read: ${error.message}.`,
      'Put cells that contain quotation marks in quotation marks and double those inside, or export the table again.',
    );
  }
}

function separator(text: string): string {
  const first = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n')).replace(/"[^"]*"/g, '');
  const often = (character: string): number => first.split(character).length;
  return [',', ';', '\t'].reduce((best, character) => (often(character) > often(best) ? character : best));
}
