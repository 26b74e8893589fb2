import type { LineRole } from './line-role.ts';

/** Where a piece was found in its original. */
export interface PiecePlace {
  /** Line of a text original, from 1; in every other form the count of the piece, from 1. */
  line: number;
  /** Last line of a text original that belongs to the piece, where it is not the first. */
  lastLine?: number;
  /** Page of a PDF, or of a text that came out of one, from 1. */
  page?: number;
}

/** What the original says of the look of a paragraph. These are hints; the numbers of the headings decide. */
export interface ParagraphStyle {
  /** Level of a heading style: 标题 1, Heading 1, `<h1>`, `#`. */
  headingLevel?: number;
  centered?: boolean;
  bold?: boolean;
  list?: { level: number };
  /** Inside a frame or a text box. */
  boxed?: boolean;
  /** A number that the program printed and the file does not hold, made text; already part of `text`. */
  automaticNumber?: string;
  /** A note at the foot of a page: its mark, such as `[1]`; `text` does not begin with it. Empty where it goes on. */
  note?: string;
}

export interface Cell {
  paragraphs: readonly string[];
  /** Items of a list that stands below them in the cell. */
  items?: readonly string[];
  rowSpan: number;
  colSpan: number;
  header: boolean;
}

/** A picture of the original, with its bytes, whatever it was called there. */
export interface PictureFile {
  /** The first sixteen digits of its hash and the ending of its type, such as `0123456789abcdef.png`. */
  name: string;
  sha256: string;
  bytes: Uint8Array;
  /** Such as `image/png`. */
  type: string;
  width: number;
  height: number;
}

export interface ParagraphPiece {
  kind: 'paragraph';
  place: PiecePlace;
  /** With its spaces and tabs as in the original. */
  text: string;
  style?: ParagraphStyle;
  /** What a correction says it is, whatever its number and its place say. */
  role?: LineRole;
}

export interface TablePiece {
  kind: 'table';
  place: PiecePlace;
  /** The line `表 N …` that stands right before it. */
  caption?: string;
  /** A row whose first cell is empty goes on with the name above it: a layout says so, that a source asks for. */
  goesOn?: true;
  /** A position that a cell above or to the left of it covers has no cell of its own. */
  rows: readonly (readonly Cell[])[];
}

export interface PicturePiece {
  kind: 'picture';
  place: PiecePlace;
  file: PictureFile;
  /** What the page calls it, where it lies beside the original and not in it. */
  beside?: string;
  alt?: string;
}

export interface PageBreakPiece {
  kind: 'page-break';
  place: PiecePlace;
}

export type Piece = ParagraphPiece | TablePiece | PicturePiece | PageBreakPiece;

/** One line of the account: something of the original that did not become a piece as it was, or is in doubt. */
export interface ReadingNote {
  /** As in `PiecePlace`; of the piece that would have come next, where there is none. */
  line: number;
  text: string;
  reason: string;
}

export type OriginalForm = 'docx' | 'pdf' | 'html' | 'txt' | 'md' | 'xlsx' | 'csv';

/** An original in the one form that the grammar reads, whatever it came in. */
export interface Reading {
  form: OriginalForm;
  pieces: readonly Piece[];
  /** What the reader left out: furniture of pages, deleted text, marks of the form, invisible characters. */
  dropped: readonly ReadingNote[];
  /** What the reader put in the place of what the file holds: automatic numbers, look-alikes of characters. */
  changed: readonly ReadingNote[];
  /** What a person should look at. */
  doubts: readonly ReadingNote[];
  /** Characters of the original, white space apart: those of the pieces and those dropped. */
  characters: { source: number };
  /** Who wrote, changed or commented on it, as the file itself says: to be looked at before it is offered to readers. */
  authors: readonly string[];
}
