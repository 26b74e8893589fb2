import { ContentError } from '../../files/content-error.ts';
import { decodeUtf8 } from '../../files/decode-text.ts';
import type { Reading } from '../pieces.ts';
import { ReadingBuilder } from './reading-builder.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { tableAt } from './text-tables.ts';

/**
 * Reads a text original: one paragraph a line; lines with tabs and tables of Markdown become tables. A form feed, which
 * a copy out of a PDF leaves, begins a page.
 *
 * @throws {ContentError} for bytes that are not UTF-8 text, and for a file without any
 */
export function readText(bytes: Uint8Array, file: string, form: 'txt' | 'md'): Reading {
  const lines = linesOf(bytes, file);
  const reading = new ReadingBuilder();
  let page = lines.some((line) => line.includes('\f')) ? 1 : undefined;
  for (let at = 0; at < lines.length; at++) {
    const place = { line: at + 1, ...(page === undefined ? {} : { page }) };
    const table = tableAt(lines, at);
    if (table !== null) {
      for (const sign of table.marks) reading.drop(sign, 'It marks a table in Markdown.', at + 1);
      at += table.lines - 1;
      reading.table(table.rows, { ...place, lastLine: at + 1 });
      continue;
    }
    for (const [index, part] of (lines[at] ?? '').split('\f').entries()) {
      if (index > 0 && page !== undefined)
        reading.piece({ kind: 'page-break', place: { line: at + 1, page: (page += 1) } });
      const { text, style, marks } = form === 'md' ? stripMarkdown(part) : { text: part, style: {}, marks: '' };
      if (marks !== '') reading.drop(marks, 'It marks the text in Markdown.', at + 1);
      if (text.trim() !== '') reading.paragraph(text, page === undefined ? place : { ...place, page }, style);
    }
  }
  return reading.build(form);
}

function linesOf(bytes: Uint8Array, file: string): string[] {
  const text = decodeUtf8(bytes, file).replace(/\r\n?/g, '\n');
  if (text.trim() === '')
    throw new ContentError(file, 1, 'The file is empty.', 'Put the text of the document into it.');
  if (text.includes('\0'))
    throw new ContentError(
      file,
      text.slice(0, text.indexOf('\0')).split('\n').length,
      'The file holds bytes of zero, which no text has.',
      'Save it as UTF-8 text, or give it the ending of the program that wrote it.',
    );
  return text.split('\n');
}
