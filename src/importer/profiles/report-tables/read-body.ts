import type { DraftNode } from '../../../markdown/draft-page.ts';
import type { Tally } from '../../tally.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { readText } from './read-cell.ts';
import { readTable } from './read-table.ts';
import type { Piece, ProsePiece, RowPiece } from './read-pieces.ts';
import { sourceProblem } from './source-problem.ts';

/**
 * Turns the pieces of one page into its nodes, in their order.
 *
 * @throws {SourceError} at a table without caption, and at whatever text, table or cell cannot be read
 */
export function readBody(pieces: readonly Piece[], tally: Tally): DraftNode[] {
  const nodes: DraftNode[] = [];
  let rest = pieces;
  for (let piece = rest[0]; piece !== undefined; piece = rest[0]) {
    switch (piece.kind) {
      case 'title':
      case 'part':
        nodes.push({ type: 'title', text: [readText(piece.text, piece.line, tally)] });
        break;
      case 'section':
        nodes.push({ type: 'section', number: piece.number, text: [readText(piece.text, piece.line, tally)] });
        break;
      case 'figure-caption':
        nodes.push({ type: 'figure', caption: [readText(piece.text, piece.line, tally)] });
        break;
      case 'table-caption': {
        const rows = leading(rest.slice(1), isRow);
        nodes.push(readTable(piece, rows, tally));
        rest = rest.slice(rows.length);
        break;
      }
      case 'row':
        throw sourceProblem(piece.line, `The table beginning "${piece.cells.join(' ').slice(0, 15)}" has no caption.`, 'Add its caption (表 3 …) in a line of its own by a correction.');
      case 'prose': {
        const prose = leading(rest, isProse);
        nodes.push(...joinParagraphs(prose, tally).map((text) => ({ type: 'paragraph' as const, text: [text] })));
        rest = rest.slice(prose.length - 1);
        break;
      }
      default:
        return piece satisfies never;
    }
    rest = rest.slice(1);
  }
  return nodes;
}

function leading<T extends Piece>(pieces: readonly Piece[], isOne: (piece: Piece) => piece is T): T[] {
  const end = pieces.findIndex((piece) => !isOne(piece));
  return pieces.slice(0, end === -1 ? pieces.length : end).filter(isOne);
}

function isRow(piece: Piece): piece is RowPiece {
  return piece.kind === 'row';
}

function isProse(piece: Piece): piece is ProsePiece {
  return piece.kind === 'prose';
}
