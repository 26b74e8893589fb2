import type { DraftNode } from '../../../markdown/draft-page.ts';
import { joinPieces } from './join-paragraphs.ts';
import type { Piece, ProsePiece } from './read-pieces.ts';
import type { Reading } from './reading.ts';

/**
 * Reads the face of a report, the lines from the title to the salutation (主任、各位副主任、各位委员：). None of them is
 * a sentence, so each is a paragraph as it stands; only the occasion (——在…会议上) runs on until its 上.
 *
 * @param pieces what follows the title
 * @returns the paragraphs of the face, and how many pieces they take; none where the report has no salutation
 */
export function readFace(pieces: readonly Piece[], reading: Reading): { nodes: DraftNode[]; length: number } {
  const face = faceOf(pieces);
  const nodes: DraftNode[] = [];
  let occasion: ProsePiece[] = [];
  for (const piece of face.flatMap(linesOf)) {
    occasion.push(piece);
    if (isOccasion(occasion) && !endsWith(piece, '上')) continue;
    nodes.push({ type: 'paragraph', text: [joinPieces(occasion, reading)] });
    occasion = [];
  }
  const [cut] = occasion;
  if (cut !== undefined)
    throw reading.problem(
      cut.line,
      `The occasion "${cut.lines[0]?.slice(0, 15)}" does not end in 上.`,
      'Complete it by a correction: ——在…会议上.',
    );
  return { nodes, length: face.length };
}

function faceOf(pieces: readonly Piece[]): ProsePiece[] {
  const face: ProsePiece[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'prose') return [];
    face.push(piece);
    if (endsWith(piece, '：')) return face;
  }
  return [];
}

/** Each line of the face says a thing of its own, also where no empty line stands between. */
function linesOf(piece: ProsePiece): ProsePiece[] {
  return piece.lines.map((line, index) => ({ ...piece, line: piece.line + index, lines: [line] }));
}

function isOccasion([first]: readonly ProsePiece[]): boolean {
  return first?.lines[0]?.startsWith('——') === true;
}

function endsWith({ lines }: ProsePiece, sign: string): boolean {
  return lines.at(-1)?.endsWith(sign) === true;
}
