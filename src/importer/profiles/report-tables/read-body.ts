import type { DraftNode } from '../../../markdown/draft-page.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { readText } from './read-cell.ts';
import type { MarkPiece, Piece, ProsePiece, RowPiece } from './read-pieces.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';

/**
 * Turns the pieces of one page into its nodes, in their order.
 *
 * @throws {ContentError} at a table without caption, and at whatever text, table or cell cannot be read
 */
export function readBody(pieces: readonly Piece[], reading: Reading): DraftNode[] {
  const nodes: DraftNode[] = [];
  for (let index = 0; index < pieces.length;) {
    const unit = readUnit(pieces, index, reading);
    for (const node of unit.nodes) nodes.push(node);
    index += unit.taken;
  }
  return nodes;
}

/** What one piece and the pieces that belong to it become. */
interface Unit {
  nodes: readonly DraftNode[];
  /** How many pieces it takes, the first included. */
  taken: number;
}

function readUnit(pieces: readonly Piece[], index: number, reading: Reading): Unit {
  const piece = pieces[index];
  switch (piece?.kind) {
    case undefined:
      return { nodes: [], taken: 1 };
    case 'title':
    case 'part':
      return { nodes: [{ type: 'title', text: markText(piece, reading) }], taken: 1 };
    case 'section':
      return { nodes: [{ type: 'section', number: piece.number, text: markText(piece, reading) }], taken: 1 };
    case 'figure-caption':
      return { nodes: [{ type: 'figure', caption: markText(piece, reading) }], taken: 1 };
    case 'table-caption': {
      const rows = leading(pieces, index + 1, isRow);
      return { nodes: [readTable(piece, rows, reading)], taken: 1 + rows.length };
    }
    case 'prose': {
      const prose = leading(pieces, index, isProse);
      return {
        nodes: joinParagraphs(prose, reading).map((text) => ({ type: 'paragraph', text: [text] })),
        taken: prose.length,
      };
    }
    case 'row':
      throw reading.problem(
        piece.line,
        `The table beginning "${piece.cells.join(' ').slice(0, 15)}" has no caption.`,
        'Add its caption (表 3 …) in a line of its own by a correction.',
      );
    default:
      return piece satisfies never;
  }
}

function markText({ text, line }: MarkPiece, reading: Reading): [string] {
  return [readText(text, line, reading)];
}

/** The pieces of one kind that stand together from `start` on. */
function leading<T extends Piece>(pieces: readonly Piece[], start: number, isOne: (piece: Piece) => piece is T): T[] {
  const found: T[] = [];
  for (let index = start, piece = pieces[index]; piece !== undefined && isOne(piece); index += 1, piece = pieces[index])
    found.push(piece);
  return found;
}

function isRow(piece: Piece): piece is RowPiece {
  return piece.kind === 'row';
}

function isProse(piece: Piece): piece is ProsePiece {
  return piece.kind === 'prose';
}
