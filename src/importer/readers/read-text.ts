import { ContentError } from '../../files/content-error.ts';
import { decodeUtf8 } from '../../files/decode-text.ts';
import type { Reading } from '../pieces.ts';
import type { PageLine } from './pdf/page-line.ts';
import { countingPageNumbers } from '../rules/counting-page-numbers.ts';
import { endsSentence } from '../rules/ends-sentence.ts';
import { textWidth } from '../rules/text-width.ts';
import { readPageLines } from './pdf/read-page-lines.ts';
import { ReadingBuilder } from './reading-builder.ts';
import { markBeforeNumber, stripMarkdown } from './strip-markdown.ts';
import { tableAt } from './text-tables.ts';

/**
 * Reads a text original: each line is a paragraph; lines with tabs and Markdown tables become tables. A text with form
 * feeds, or whose lines all end at the same width in mid-sentence, is a copy of a print: its lines are joined into
 * paragraphs.
 *
 * @throws {ContentError} for bytes that are not UTF-8 text, and for an empty file
 */
export function readText(bytes: Uint8Array, file: string, form: 'txt' | 'md'): Reading {
  const lines = linesOf(bytes, file);
  const reading = new ReadingBuilder();
  const isPrint = lines.some((line) => line.includes('\f')) || isHardWrapped(lines);
  if (isPrint) reading.change('↵', 'Lines end where those of a print do; they are joined into paragraphs.', 1);
  if (form === 'txt' && isPrint) readPageLines(printedLines(lines), reading);
  else {
    const marked = form === 'md' || lines.some((line) => MARKED.test(line) || markBeforeNumber(line) !== '');
    for (let at = 0; at < lines.length; at++) at = readLine(lines, at, marked, reading);
  }
  return reading.build(form);
}

/** Reads a text for a layout: each non-empty line unchanged. @throws as `readText` */
export function readLines(bytes: Uint8Array, file: string): Reading {
  const reading = new ReadingBuilder();
  linesOf(bytes, file).forEach((line, index) => {
    if (line.trim() !== '') reading.paragraph(line, { line: index + 1 });
  });
  return reading.build('txt');
}

/** A Markdown heading, or bold words at the beginning of a line; a text may contain them whatever its extension. */
const MARKED = /^ {0,3}#{1,6}\s+\S|^\s*\*\*[^*\s][^*]*\*\*/;

/** Whether most lines have the same width, no wider than a page, and do not end a sentence. */
function isHardWrapped(lines: readonly string[]): boolean {
  const widths = lines.filter((line) => line.trim() !== '').map((line) => ({ line, width: textWidth(line.trimEnd()) }));
  const widest = widths.map(({ width }) => width).sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter(({ width }) => Math.abs(width - widest) <= 3);
  const isPage = widths.length >= 12 && widest >= 15 && widest <= 60;
  return (
    isPage &&
    full.length * 2 > widths.length &&
    full.filter(({ line }) => !endsSentence(line)).length * 5 > full.length * 3
  );
}

/** @returns the last line that it used */
function readLine(lines: readonly string[], at: number, isMarked: boolean, reading: ReadingBuilder): number {
  const table = tableAt(lines, at);
  if (table !== null) {
    const last = at + table.lines - 1;
    for (const character of table.marks) reading.drop(character, 'It marks a table and is not a cell.', at + 1);
    reading.table(table.rows, { line: at + 1, lastLine: last + 1 });
    return last;
  }
  const line = lines[at] ?? '';
  const { text, style, marks } = isMarked ? stripMarkdown(line) : { text: line, style: {}, marks: '' };
  if (marks !== '') reading.drop(marks, 'It marks the text in Markdown.', at + 1);
  if (marks.includes('!['))
    reading.doubt(
      text.trim(),
      'There is a picture here, of which only the words are read; add the document as a web page to have the picture.',
      at + 1,
    );
  if (text.trim() !== '') reading.paragraph(text, { line: at + 1 }, style);
  return at;
}

/** Lines of a text with their positions in print: a Han character has width 1, a Latin one half. */
function printedLines(lines: readonly string[]): PageLine[] {
  const ends = new Set(lines.some((line) => line.includes('\f')) ? [] : countingPageNumbers(lines));
  let page = 1;
  return lines.flatMap((line, index) =>
    line.split('\f').flatMap((part, feeds) => {
      if (feeds > 0 || ends.has(index - 1)) page += 1;
      const left = textWidth(/^\s*/.exec(part)?.[0] ?? '');
      const words = part.trim().replace(/ {3,}/g, '\t');
      return words === ''
        ? []
        : [{ text: words, page, line: index + 1, left, right: left + textWidth(words), top: index, size: 1 }];
    }),
  );
}

function linesOf(bytes: Uint8Array, file: string): string[] {
  const text = decodeUtf8(bytes, file).replace(/\r\n?/g, '\n');
  if (text.trim() === '')
    throw new ContentError(file, 1, 'The file is empty.', 'Put the text of the document into it.');
  if (text.includes('\0'))
    throw new ContentError(
      file,
      text.slice(0, text.indexOf('\0')).split('\n').length,
      'The file contains zero bytes, which no text has.',
      'Save it as UTF-8 text, or give it the extension of the program that wrote it.',
    );
  return text.split('\n');
}
