import type { SourceLine } from '../../profile.ts';
import { endsSentence } from '../../rules/ends-sentence.ts';
import type { Reading } from './reading.ts';
import { recognize } from './recognize.ts';
import type { Mark } from './recognize.ts';

/** A heading or a caption: one line that its official number tells from the text. */
export interface MarkPiece extends Mark {
  line: number;
  text: string;
}

/** Lines of running text that stand together; a page break may still cut the paragraph they belong to. */
export interface ProsePiece {
  kind: 'prose';
  line: number;
  lines: readonly string[];
  /** True where the last thing said is a theme in bold, which announces the text after it. */
  endsInTheme: boolean;
}

/** One line of tab-separated cells. */
export interface RowPiece {
  kind: 'row';
  line: number;
  cells: readonly string[];
  /** True after an empty line, where a printed page may have ended. */
  afterGap: boolean;
}

export type Piece = MarkPiece | ProsePiece | RowPiece;

/**
 * Cuts a source into headings, captions, table rows and running text. The signs of Markdown say nothing here: `#` and
 * `**` were put in by the scan, at levels that differ from page to page, and go to the tally.
 *
 * @throws {ContentError} at a line inside a table that has no tabs, at bold that never ends
 */
export function readPieces(lines: readonly SourceLine[], reading: Reading): Piece[] {
  return groupsOf(lines).flatMap((group, index) => {
    checkBold(group, reading);
    return piecesOf(group, index === 0, reading);
  });
}

/** Lines that stand together between empty lines. */
function groupsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function piecesOf(group: readonly SourceLine[], opensSource: boolean, reading: Reading): Piece[] {
  const pieces: GrowingPiece[] = [];
  for (const line of group) {
    const previous = pieces.at(-1);
    const piece = pieceOf(line, previous, opensSource && previous === undefined, reading);
    if (piece.kind === 'prose' && goesOn(previous)) addTo(previous, piece);
    else pieces.push(piece);
  }
  return pieces;
}

/** Running text may come in ten thousands of lines, so a piece grows in place. */
type GrowingProse = ProsePiece & { lines: string[] };
type GrowingPiece = MarkPiece | RowPiece | GrowingProse;

function addTo(prose: GrowingProse, { lines, endsInTheme }: ProsePiece): void {
  for (const line of lines) prose.lines.push(line);
  prose.endsInTheme = endsInTheme;
}

/** The line that opens the source is its title, with or without the sign of a heading. */
function pieceOf(
  { number: line, text }: SourceLine,
  previous: GrowingPiece | undefined,
  opensSource: boolean,
  reading: Reading,
): GrowingPiece {
  const isHeading = HEADING_SIGN.test(text) || (opensSource && !endsSentence(text));
  const plain = withoutMarkdown(text, reading);
  if (plain.includes('\t')) return { kind: 'row', line, cells: plain.split('\t'), afterGap: previous === undefined };
  const mark = goesOn(previous) && !isHeading ? null : recognize(plain, isHeading);
  if (mark !== null) return { ...mark, line, text: plain };
  if (previous?.kind === 'row')
    throw reading.problem(line, `"${start(plain)}" stands inside a table and has no tabs.`, ROW_REPAIR);
  return { kind: 'prose', line, lines: [plain], endsInTheme: THEME_AT_END.test(text) };
}

/** True where the next line of the group belongs to the same sentence. */
function goesOn(piece: GrowingPiece | undefined): piece is GrowingProse {
  return piece?.kind === 'prose' && !endsSentence(piece.lines.at(-1) ?? '');
}

function withoutMarkdown(text: string, reading: Reading): string {
  for (const sign of text.match(/\*\*/g) ?? []) reading.tally.take('bold-sign', sign);
  const heading = HEADING_SIGN.exec(text)?.[1];
  if (heading !== undefined) reading.tally.take('heading-sign', heading);
  const plain = text.replaceAll('**', '').replace(HEADING_SIGN, '');
  return plain.includes('\t') ? plain : plain.trim();
}

function checkBold(group: readonly SourceLine[], reading: Reading): void {
  const signs = group.flatMap(({ number, text }) => (text.match(/\*\*/g) ?? []).map(() => number));
  const last = signs.at(-1);
  if (last !== undefined && signs.length % 2 === 1)
    throw reading.problem(last, 'Bold text that begins with ** and never ends.', BOLD_REPAIR);
}

function start(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

const HEADING_SIGN = /^\s*(#{1,6})\s+/;

const THEME_AT_END = /\*\*[^*]+\*\*\s*$/;

const ROW_REPAIR = 'Separate the cells of each row by tabs; leave an empty line after the table.';

const BOLD_REPAIR = 'Take the odd ** out by a correction in corrections.yaml.';
