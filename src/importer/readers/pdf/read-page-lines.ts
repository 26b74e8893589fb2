import type { ReadingBuilder } from '../reading-builder.ts';
import { BULLET, tableAt, type TextTable } from '../text-tables.ts';
import { footNotes, type FootNote } from './foot-notes.ts';
import { joinPageLines, type JoinedParagraph } from './join-page-lines.ts';
import { pageFurniture } from './page-furniture.ts';
import type { PageLine } from './page-line.ts';
import { printedTable } from './printed-table.ts';
import { withoutSetApart } from './set-apart.ts';

/** Reads printed lines into pieces: without what the pages repeat, joined into paragraphs, with page breaks. */
export function readPageLines(lines: readonly PageLine[], reading: ReadingBuilder): void {
  const { text: kept, furniture } = pageFurniture(lines);
  for (const { text: words, page, line } of furniture)
    reading.drop(words.trim(), `It is the header, the footer or the number of page ${page}.`, line);
  const { lines: closed, areTaken } = withoutSetApart(kept);
  if (areTaken)
    reading.change(' ', 'The print sets figures and letters apart from Chinese by narrow spaces; they are removed.');
  const { text, notes } = footNotes(closed);
  const paragraphs = joinPageLines(text.map(withBullet));
  const texts = paragraphs.map(({ text: words }) => words);
  /** Notes follow the paragraph that has their mark, as in other formats. */
  const note = (isDue: (note: FootNote) => boolean): void => {
    for (const { mark, paragraphs: own } of notes.filter(isDue))
      for (const [index, words] of own.entries())
        reading.paragraph(words, undefined, { note: index === 0 ? mark : '' });
    notes.splice(0, notes.length, ...notes.filter((one) => !isDue(one)));
  };
  let page = paragraphs[0]?.first.page ?? 1;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) continue;
    if (paragraph.first.page > page) {
      page = paragraph.first.page;
      note((one) => one.page < page);
      reading.piece({ kind: 'page-break', place: placeOf(paragraph, reading) });
    }
    const printed = printedTable(paragraphs, at);
    const table = printed ?? (paragraph.first.cells === undefined ? tableAt(texts, at) : null);
    if (table === null) {
      add(paragraph, reading);
      note((one) => one.page <= paragraph.last.page && paragraph.text.includes(one.mark));
    } else {
      const { rows, lines: length } = wholeTable(table, paragraphs, at, reading);
      const last = paragraphs[at + length - 1] ?? paragraph;
      reading.doubt(
        paragraph.text.trim(),
        'These lines have gaps like the rows of a table and were read as one; compare the cells with the print.',
      );
      reading.table(rows, placeOf({ ...paragraph, last: last.last }, reading));
      at += length - 1;
    }
  }
  note(() => true);
}

/** A bullet and the gap after it begin an item; they are not a cell. */
function withBullet(line: PageLine): PageLine {
  const { cells, ...rest } = line;
  const [bullet, text, more] = cells ?? [];
  if (bullet === undefined || text === undefined || more !== undefined || !BULLET.test(bullet.text.trim())) return line;
  return { ...rest, text: `${bullet.text.trim()} ${text.text.trimStart()}`, hang: text.left };
}

type PageTable = Pick<TextTable, 'rows' | 'lines'>;

/** Joins a table that repeats its head on the next page. */
function wholeTable(
  { rows, lines }: PageTable,
  paragraphs: readonly JoinedParagraph[],
  at: number,
  reading: ReadingBuilder,
): PageTable {
  const [next, before] = [paragraphs[at + lines], paragraphs[at + lines - 1]];
  if (next === undefined || before === undefined || next.first.page === before.last.page) return { rows, lines };
  const more = printedTable(paragraphs, at + lines);
  const [head = [], ...rest] = more?.rows ?? [];
  if (more === null || textOf(head) !== textOf(rows[0] ?? [])) return { rows, lines };
  reading.drop(textOf(head), `The head of the table, again on page ${next.first.page}.`, next.first.line);
  return wholeTable({ rows: [...rows, ...rest], lines: lines + more.lines }, paragraphs, at, reading);
}

function textOf(row: PageTable['rows'][number]): string {
  return row.map(({ paragraphs }) => paragraphs.join(' ')).join('\t');
}

function add(paragraph: JoinedParagraph, reading: ReadingBuilder): void {
  const { text, hyphenated, isDoubtful, centered } = paragraph;
  const place = placeOf(paragraph, reading);
  for (const word of hyphenated) reading.change(word, 'The hyphen at the end of the line is removed.', place.line);
  if (isDoubtful)
    reading.doubt(
      text.trim().slice(0, 60),
      'One of its lines is full where a sentence, a heading or a page ends; it was read as continuing there.',
      place.line,
    );
  reading.paragraph(text, place, centered ? { centered } : {});
}

function placeOf(
  { first, last }: JoinedParagraph,
  reading: ReadingBuilder,
): { line: number; lastLine?: number; page: number } {
  if (first.line === undefined) return { ...reading.next, page: first.page };
  const range = last.line === undefined || last.line === first.line ? {} : { lastLine: last.line };
  return { line: first.line, ...range, page: first.page };
}
