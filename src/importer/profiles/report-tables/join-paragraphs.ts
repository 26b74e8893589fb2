import { endsSentence } from '../../rules/ends-sentence.ts';
import { joinLines } from '../../rules/join-lines.ts';
import { readText } from './read-cell.ts';
import type { ProsePiece } from './read-pieces.ts';
import type { Reading } from './reading.ts';

/**
 * Makes paragraphs of text that empty lines cut, at a new paragraph and at a page break alike: a piece that stops in
 * mid-sentence, or right after a theme in bold, goes on in the next piece; any other piece ends its paragraph.
 *
 * @throws {ContentError} where the text stops in mid-sentence and nothing follows
 */
export function joinParagraphs(pieces: readonly ProsePiece[], reading: Reading): string[] {
  const paragraphs: string[] = [];
  let cut: ProsePiece[] = [];
  for (const piece of pieces) {
    cut.push(piece);
    if (goesOn(piece)) continue;
    paragraphs.push(joinPieces(cut, reading));
    cut = [];
  }
  const [first] = cut;
  if (first !== undefined)
    throw reading.problem(
      first.line,
      `The text beginning "${first.lines[0]?.slice(0, 15)}" stops in mid-sentence ("${ending(cut)}").`,
      STOP_REPAIR,
    );
  return paragraphs;
}

/** One text out of pieces that belong together, whatever they end with. */
export function joinPieces(pieces: readonly ProsePiece[], reading: Reading): string {
  const { text } = joinLines(
    pieces.flatMap(({ lines }) => lines.map((line) => ({ text: line }))),
    reading.tally,
  );
  return readText(text, pieces[0]?.line ?? 0, reading);
}

function goesOn({ lines, endsInTheme }: ProsePiece): boolean {
  return endsInTheme || !endsSentence(lines.at(-1) ?? '');
}

function ending(pieces: readonly ProsePiece[]): string {
  return pieces.at(-1)?.lines.at(-1)?.slice(-10) ?? '';
}

const STOP_REPAIR =
  'Complete it by a correction. If it is a caption or a heading, give it its number: 表 3 …, 图 2 …, 一、…, （一）….';
