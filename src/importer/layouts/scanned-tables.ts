import type { Cell, ParagraphPiece, Piece, TablePiece } from '../pieces.ts';
import { printedNumber } from '../grammar/printed-number.ts';
import { endsSentence } from '../rules/ends-sentence.ts';
import { joinLines } from '../rules/join-lines.ts';
import { SourceProblems } from '../rules/source-problems.ts';
import type { Tally } from '../tally.ts';
import { readScannedCell, type ScannedCell } from './scanned-cell.ts';

/**
 * Joins a scan whose tables are tab-separated lines with HTML or ➤ in their cells. Empty lines mark new paragraphs as
 * well as page breaks, so a text continues if it stops in mid-sentence or directly after a theme in bold. A table
 * continues over pages: repeated headers are removed, and a row with an empty first cell continues the row above.
 *
 * @throws {ContentError} or {AggregateError} of them at rows and cells that cannot be read
 */
export function scannedTables(pieces: readonly Piece[], tally: Tally, file: string): Piece[] {
  const problems = new SourceProblems(file);
  const reader = new ScanReader(tally, problems);
  pieces.forEach((piece) => piece.kind === 'paragraph' && reader.read(piece));
  const laid = reader.finish();
  problems.throwIfAny();
  return laid;
}

/** A line without Markdown markup, which the scan added with heading levels that differ from page to page. */
interface Line {
  line: number;
  text: string;
  isHeading: boolean;
  endsInTheme: boolean;
  role: ParagraphPiece['role'];
}

/** Walks through the lines of one scan. One is made for each call of `scannedTables`. */
class ScanReader {
  private readonly pieces: Piece[] = [];
  private readonly tally: Tally;
  private readonly problems: SourceProblems;
  private open: Line[] = [];
  private rows: { line: number; cells: string[] }[] = [];
  private isInFace = true;

  constructor(tally: Tally, problems: SourceProblems) {
    this.tally = tally;
    this.problems = problems;
  }

  read(piece: ParagraphPiece): void {
    const line = this.lineOf(piece);
    if (line.text.includes('\t')) {
      this.endParagraph();
      this.rows.push({ line: line.line, cells: line.text.split('\t') });
      return;
    }
    this.endTable();
    const last = this.open.at(-1);
    const goesOn = last !== undefined && line.line === last.line + 1 && !endsSentence(last.text);
    const isMark = line.isHeading || (!goesOn && isNumbered(line.text)) || line.role !== undefined;
    if (isMark) this.endParagraph();
    this.open.push(line);
    if (isMark || this.ends(line)) this.endParagraph();
    if (printedNumber(line.text) !== null || line.text.endsWith('：')) this.isInFace = false;
  }

  finish(): Piece[] {
    const [cut] = this.open;
    if (cut !== undefined && !this.isInFace && !endsSentence(this.open.at(-1)?.text ?? ''))
      this.problems.add(
        cut.line,
        `The text beginning "${cut.text.slice(0, 15)}" stops in mid-sentence.`,
        'Complete it by a correction. If it is a caption or a heading, add its number: 表 3 …, 图 2 …, 一、…, （一）….',
      );
    this.endParagraph();
    this.endTable();
    return this.pieces;
  }

  /** Each line of the face is complete; only the occasion (——在…会议上) continues up to its 上. */
  private ends({ text, endsInTheme }: Line): boolean {
    if (!this.isInFace) return endsSentence(text) && !endsInTheme;
    return !this.open[0]?.text.startsWith('——') || text.endsWith('上');
  }

  private lineOf({ text, place: { line }, role }: ParagraphPiece): Line {
    for (const character of text.match(/\*\*/g) ?? []) this.tally.take('bold-sign', character);
    const heading = HEADING_SIGN.exec(text)?.[1];
    if (heading !== undefined) this.tally.take('heading-sign', heading);
    const plain = text.replaceAll('**', '').replace(HEADING_SIGN, '');
    const isFirst = this.pieces.length === 0 && this.open.length === 0;
    return {
      line,
      text: plain.includes('\t') ? plain : plain.trim(),
      isHeading: heading !== undefined || (isFirst && !endsSentence(plain)),
      endsInTheme: /\*\*[^*]+\*\*\s*$/.test(text),
      role,
    };
  }

  private endParagraph(): void {
    const [first] = this.open;
    if (first === undefined) return;
    const joined = joinLines(this.open, this.tally).text;
    const { text, items } = readScannedCell(joined, first.line, this.tally, this.problems);
    if (items.length > 0)
      this.problems.add(first.line, `The list item "${items[0]?.slice(0, 20)}" is outside any table.`, ROW_REPAIR);
    const place = { line: first.line, lastLine: this.open.at(-1)?.line ?? first.line };
    this.pieces.push({ kind: 'paragraph', place, text, ...(first.role === undefined ? {} : { role: first.role }) });
    this.open = [];
  }

  private endTable(): void {
    const [header, ...rest] = this.rows;
    if (header === undefined) return;
    const last = this.pieces.at(-1);
    const caption = last?.kind === 'paragraph' && /^表/u.test(last.text) ? last : undefined;
    if (caption === undefined)
      this.problems.add(
        header.line,
        `The table "${header.cells.join(' ').slice(0, 15)}" has no caption.`,
        'Add its caption (表 3 …) on a line of its own by a correction.',
      );
    else this.pieces.pop();
    const body: { text: string[]; items: string[][] }[][] = [];
    for (const { line, cells } of rest)
      if (cells.join('\t') === header.cells.join('\t')) this.tally.take('repeated-header', cells.join('\t'));
      else if (cells.length !== header.cells.length)
        this.problems.add(
          line,
          `This row has ${cells.length} cells, its header has ${header.cells.length}.`,
          ROW_REPAIR,
        );
      else
        this.addRow(
          body,
          cells.map((cell) => readScannedCell(cell, line, this.tally, this.problems)),
          line,
        );
    this.pieces.push(this.table(caption, header, body));
    this.rows = [];
  }

  private addRow(body: { text: string[]; items: string[][] }[][], cells: readonly ScannedCell[], line: number): void {
    const above = body.at(-1);
    const [first] = cells;
    const isNamed = first !== undefined && (first.text !== '' || first.items.length > 0);
    if (isNamed)
      body.push(
        cells.map(({ text, items }, column) => ({
          text: [column === 0 ? this.withoutNameSpaces(text) : text].filter((words) => words !== ''),
          items: items.map((item) => [item]),
        })),
      );
    else if (above === undefined)
      this.problems.add(line, 'The first row of a table has an empty first cell.', 'Name the row by a correction.');
    // Rejoins a sentence cut by a page break: text before the first item below belongs to the last item above.
    else
      above.forEach((cell, column) => {
        const { text = '', items = [] } = cells[column] ?? {};
        if (text !== '') (cell.items.at(-1) ?? cell.text).push(text);
        cell.items.push(...items.map((item) => [item]));
      });
  }

  private table(
    caption: ParagraphPiece | undefined,
    header: { line: number; cells: string[] },
    body: readonly { text: string[]; items: string[][] }[][],
  ): TablePiece {
    const join = (texts: readonly string[]): string =>
      joinLines(
        texts.map((text) => ({ text })),
        this.tally,
      ).text;
    const cell = (text: readonly string[], items: readonly string[][], isHeader: boolean): Cell => ({
      paragraphs: text.length === 0 ? [] : [join(text)],
      items: items.map(join),
      rowSpan: 1,
      colSpan: 1,
      header: isHeader,
    });
    return {
      kind: 'table',
      place: { line: caption?.place.line ?? header.line, lastLine: this.rows.at(-1)?.line ?? header.line },
      ...(caption === undefined ? {} : { caption: caption.text }),
      rows: [
        header.cells.map((text) =>
          cell([readScannedCell(text, header.line, this.tally, this.problems).text], [], true),
        ),
        ...body.map((row) => row.map(({ text, items }) => cell(text, items, false))),
      ],
    };
  }

  /** The name of a row is printed in a narrow column, whose line breaks the scan wrote as spaces. */
  private withoutNameSpaces(text: string): string {
    return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, (space) => {
      this.tally.take('row-name-space', space);
      return '';
    });
  }
}

/** 一、, （一）, 表 1 and 图 1 begin a heading or a caption if the line is not a sentence. */
function isNumbered(text: string): boolean {
  const style = printedNumber(text)?.style;
  return !endsSentence(text) && (style === 'yi' || style === 'yi-bracket' || /^(?:表 ?\d+ ?\D|图 ?\d+ )/u.test(text));
}

const HEADING_SIGN = /^\s*(#{1,6})\s+/;
const ROW_REPAIR = 'Separate the cells of each row by tabs, as many as in its header, by a correction.';
