import type { Cell, OriginalForm, ParagraphPiece, Piece, PiecePlace, Reading, ReadingNote } from '../pieces.ts';
import { safeCharacters } from './safe-characters.ts';
import { plainCell, raggedNote, rowWidths, withHeader, withWholeHeads } from './table-grid.ts';

/** Collects what a reader finds, in the order of the original, and makes all text safe. */
export class ReadingBuilder {
  private readonly pieces: Piece[] = [];
  private readonly dropped: ReadingNote[] = [];
  private readonly changed = new Map<string, { note: ReadingNote; times: number }>();
  private readonly doubts: ReadingNote[] = [];
  private source = 0;

  /** Place of the next piece in a format without lines. */
  get next(): PiecePlace {
    return { line: this.pieces.length + 1 };
  }

  paragraph(text: string, place: PiecePlace = this.next, style?: ParagraphPiece['style']): void {
    const safe = this.safe(text, place.line);
    this.count(safe);
    const shown = Object.keys(style ?? {}).length > 0 ? { style: style as NonNullable<typeof style> } : {};
    this.pieces.push({ kind: 'paragraph', place, text: safe, ...shown });
    if (style?.note !== undefined) this.count(style.note);
  }

  /** @param captioned whether the paragraph before it is its caption, whatever its words */
  table(rows: readonly (readonly Cell[])[], place: PiecePlace = this.next, captioned = false): void {
    if (isBox(rows)) return this.box(rows);
    const caption = this.takeCaption(captioned);
    const at = caption === null ? place : from(caption.place, place);
    const safe = withWholeHeads(withHeader(filled(rows))).map((row) =>
      row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((text) => this.safe(text, at.line)) })),
    );
    const ragged = raggedNote(rowWidths(rows));
    if (ragged !== null) this.doubt(caption?.text ?? safe[0]?.[0]?.paragraphs[0] ?? '', ragged, at.line);
    for (const text of safe.flat().flatMap(({ paragraphs }) => paragraphs)) this.count(text);
    this.pieces.push({ kind: 'table', place: at, ...(caption === null ? {} : { caption: caption.text }), rows: safe });
  }

  /** A table with one cell is a frame around text. */
  private box(rows: readonly (readonly Cell[])[]): void {
    for (const text of rows.flat().flatMap(({ paragraphs }) => paragraphs))
      this.paragraph(text, undefined, { boxed: true });
  }

  private takeCaption(captioned: boolean): ParagraphPiece | null {
    const last = this.pieces.at(-1);
    if (last?.kind !== 'paragraph' || !(captioned || isCaption(last.text.trim()))) return null;
    this.pieces.pop();
    return last;
  }

  piece(piece: Extract<Piece, { kind: 'picture' | 'page-break' }>): void {
    this.pieces.push(piece);
  }

  /** Text of the original that is left out. */
  drop(text: string, reason: string, line = this.next.line): void {
    const safe = this.safe(text, line);
    this.count(safe);
    this.dropped.push({ line, text: safe, reason });
  }

  /** Notes something that was changed; the same change is listed once, with its count. */
  change(text: string, reason: string, line = this.next.line): void {
    const key = `${text}\n${reason}`;
    const known = this.changed.get(key);
    if (known === undefined) this.changed.set(key, { note: { line, text, reason }, times: 1 });
    else known.times += 1;
  }

  doubt(text: string, reason: string, line = this.next.line): void {
    this.doubts.push({ line, text, reason });
  }

  get isEmpty(): boolean {
    return this.pieces.every(({ kind }) => kind === 'page-break');
  }

  build(form: OriginalForm, authors: readonly string[] = []): Reading {
    const changed = [...this.changed.values()].map(({ note, times }) =>
      times === 1 ? note : { ...note, reason: `${note.reason} (${times} times)` },
    );
    const { pieces, dropped, doubts, source } = this;
    return { form, pieces, dropped, changed, doubts, characters: { source }, authors };
  }

  private count(text: string): void {
    this.source += [...text.replace(/\s/gu, '')].length;
  }

  private safe(text: string, line: number): string {
    const { text: safe, mapped, removed, unreadable } = safeCharacters(text);
    for (const { from, to } of mapped)
      this.change(`${from} → ${to}`, `${code(from)} looks like ${to}, which is meant.`, line);
    for (const character of removed) this.change(code(character), 'It is invisible in print and is removed.', line);
    if (unreadable.length > 0)
      this.doubt(
        safe.trim().slice(0, 60),
        `It contains ${[...new Set(unreadable)].map(code).join(', ')}${NOBODY_READS}`,
        line,
      );
    return safe;
  }
}

/** The end of a doubt about an unreadable character, which only a correction of the text can answer. */
export const NOBODY_READS = ', which nobody can read; a draft has 〓 there until a correction puts in what is printed.';

/** Whether a line is a caption: 表1 …, 表 1-2 …, 附表3 …; a sentence that begins like this ends with a stop. */
function isCaption(text: string): boolean {
  return /^(?:附表|续表|表)\s*[\d一二三四五六七八九十]/u.test(text) && !/[。；，：]$/u.test(text) && text.length <= 100;
}

/** Whether a table is a frame: one cell, or the title of a box (专栏) above a single cell. */
function isBox(rows: readonly (readonly Cell[])[]): boolean {
  const [first, second] = rows.map((row) => (row.length === 1 ? row[0] : undefined));
  if (first === undefined || first.paragraphs.length === 0) return false;
  return rows.length === 1 || (rows.length === 2 && second !== undefined && /^专\s*栏/.test(first.paragraphs[0] ?? ''));
}

/** Adds empty cells to rows that end early, so that every row is as wide as the table. */
function filled(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const widths = rowWidths(rows);
  const widest = Math.max(0, ...widths);
  return rows.map((row, index) => [
    ...row,
    ...Array.from({ length: widest - (widths[index] ?? widest) }, () => plainCell('')),
  ]);
}

function from(first: PiecePlace, { line, lastLine = line }: PiecePlace): PiecePlace {
  return lastLine === first.line ? first : { ...first, lastLine };
}

function code(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
