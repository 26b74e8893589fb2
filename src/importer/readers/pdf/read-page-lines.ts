import type { ReadingBuilder } from '../reading-builder.ts';
import { tableAt } from '../text-tables.ts';
import { joinPageLines, type JoinedParagraph } from './join-page-lines.ts';
import { pageFurniture } from './page-furniture.ts';
import type { PageLine } from './page-line.ts';

/** Reads printed lines into pieces: without what the pages repeat, joined into paragraphs, with the breaks of the pages. */
export function readPageLines(lines: readonly PageLine[], reading: ReadingBuilder): void {
  const { text, furniture } = pageFurniture(lines);
  for (const { text: words, page, line } of furniture)
    reading.drop(words.trim(), `It is the head, the foot or the number of page ${page}.`, line);
  const paragraphs = joinPageLines(text);
  let page = paragraphs[0]?.first.page ?? 1;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) continue;
    if (paragraph.first.page > page) {
      page = paragraph.first.page;
      reading.piece({ kind: 'page-break', place: placeOf(paragraph, reading) });
    }
    const table = tableAt(
      paragraphs.map(({ text: words }) => words),
      at,
    );
    if (table === null) add(paragraph, reading);
    else {
      const last = paragraphs[at + table.lines - 1] ?? paragraph;
      reading.doubt(
        paragraph.text.trim(),
        'These lines have gaps like the rows of a table and were read as one; compare the cells with the print.',
      );
      reading.table(table.rows, placeOf({ ...paragraph, last: last.last }, reading));
      at += table.lines - 1;
    }
  }
}

function add(paragraph: JoinedParagraph, reading: ReadingBuilder): void {
  const { text, hyphenated, isDoubtful, centered } = paragraph;
  const place = placeOf(paragraph, reading);
  for (const word of hyphenated) reading.change(word, 'The hyphen at the end of the line is taken out.', place.line);
  if (isDoubtful)
    reading.doubt(
      text.trim().slice(0, 60),
      'A sentence ends where a page does; whether the paragraph goes on cannot be seen, and it was taken to.',
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
