import type { DraftPage } from '../../../markdown/draft-page.ts';
import type { ImportProfile } from '../../profile.ts';
import { checkOrder } from './check-order.ts';
import { readBody } from './read-body.ts';
import { readFace } from './read-face.ts';
import { readPieces } from './read-pieces.ts';
import type { Piece } from './read-pieces.ts';
import { Reading } from './reading.ts';

/**
 * Profile of a report whose scan gives tables as tab-separated lines, with HTML or ➤ inside the cells. Its pages are
 * `opening` (title to the end of the address) and one page for each part 一、二、….
 */
export const reportTables: ImportProfile = (lines, tally, file) => {
  const reading = new Reading(tally, file);
  const pieces = readPieces(lines, reading);
  if (pieces.length === 0)
    throw reading.problem(null, 'The source is empty.', 'Put the text of the report into source.txt.');
  checkOrder(pieces, reading);
  const [opening, ...parts] = splitAtParts(pieces);
  return [
    readOpening(opening ?? [], reading),
    ...parts.map((part, index) => ({ page: `part-${index + 1}`, nodes: readBody(part, reading) })),
  ];
};

function splitAtParts(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'part') pages.push([]);
    pages.at(-1)?.push(piece);
  }
  return pages;
}

function readOpening([title, ...rest]: readonly Piece[], reading: Reading): DraftPage {
  const head = readBody(title === undefined ? [] : [title], reading);
  const face = readFace(rest, reading);
  return { page: 'opening', nodes: [...head, ...face.nodes, ...readBody(rest.slice(face.length), reading)] };
}
