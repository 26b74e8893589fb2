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
  for (let [first, ...rest] = pieces; first !== undefined; [first, ...rest] = rest) {
    const unit = readUnit(first, rest, reading);
    nodes.push(...unit.nodes);
    rest = rest.slice(unit.taken);
  }
  return nodes;
}

/** What one piece and the pieces that belong to it become. */
interface Unit {
  nodes: readonly DraftNode[];
  /** How many of the following pieces belong to it. */
  taken: number;
}

function readUnit(piece: Piece, rest: readonly Piece[], reading: Reading): Unit {
  switch (piece.kind) {
    case 'title':
    case 'part':
      return { nodes: [{ type: 'title', text: markText(piece, reading) }], taken: 0 };
    case 'section':
      return { nodes: [{ type: 'section', number: piece.number, text: markText(piece, reading) }], taken: 0 };
    case 'figure-caption':
      return { nodes: [{ type: 'figure', caption: markText(piece, reading) }], taken: 0 };
    case 'table-caption': {
      const rows = leading(rest, isRow);
      return { nodes: [readTable(piece, rows, reading)], taken: rows.length };
    }
    case 'prose': {
      const others = leading(rest, isProse);
      const paragraphs = joinParagraphs([piece, ...others], reading);
      return { nodes: paragraphs.map((text) => ({ type: 'paragraph', text: [text] })), taken: others.length };
    }
    case 'row':
      throw reading.problem(piece.line, `The table beginning "${piece.cells.join(' ').slice(0, 15)}" has no caption.`, 'Add its caption (表 3 …) in a line of its own by a correction.');
    default:
      return piece satisfies never;
  }
}

function markText({ text, line }: MarkPiece, reading: Reading): [string] {
  return [readText(text, line, reading)];
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
