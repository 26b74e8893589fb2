import type { DraftPage } from '../../../markdown/draft-page.ts';
import type { ImportProfile } from '../../profile.ts';
import type { Tally } from '../../tally.ts';
import { checkOrder } from './check-order.ts';
import { readBody } from './read-body.ts';
import { readFace } from './read-face.ts';
import { readPieces } from './read-pieces.ts';
import type { Piece } from './read-pieces.ts';
import { sourceProblem } from './source-problem.ts';

/**
 * Profile of a report whose scan gives tables as tab-separated lines, with HTML or ➤ inside the cells. Its pages are
 * `opening` (title to the end of the address) and one page for each part 一、二、….
 */
export const reportTables: ImportProfile = (lines, tally) => {
  const pieces = readPieces(lines, tally);
  if (pieces.length === 0) throw sourceProblem(null, 'The source is empty.', 'Put the text of the report into source.txt.');
  checkOrder(pieces);
  const [opening, ...parts] = splitAtParts(pieces);
  return [readOpening(opening ?? [], tally), ...parts.map((part, index) => ({ page: `part-${index + 1}`, nodes: readBody(part, tally) }))];
};

function splitAtParts(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'part') pages.push([]);
    pages.at(-1)?.push(piece);
  }
  return pages;
}

function readOpening([title, ...rest]: readonly Piece[], tally: Tally): DraftPage {
  const head = readBody(title === undefined ? [] : [title], tally);
  const face = readFace(rest, tally);
  return { page: 'opening', nodes: [...head, ...face.nodes, ...readBody(rest.slice(face.length), tally)] };
}
