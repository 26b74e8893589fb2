import type { LineRole } from './line-role.ts';

/** Where a piece was found in its original. */
export interface PiecePlace {
  /** Line of a text original, from 1; in every other format the number of the piece, from 1. */
  line: number;
  /** Last line of a text original that belongs to the piece, where it is not the first. */
  lastLine?: number;
  /** Page of a PDF, or of a text copied from one, from 1. */
  page?: number;
}

/** The look of a paragraph in the original. These are hints; the numbers of the headings decide. */
export interface ParagraphStyle {
  /** Level of a heading style: 标题 1, Heading 1, `<h1>`, `#`. */
  headingLevel?: number;
  centered?: boolean;
  bold?: boolean;
  list?: { level: number };
  /** Inside a frame or a text box. */
  boxed?: boolean;
  /** A number that the program prints but the file does not contain; it is already part of `text`. */
  automaticNumber?: string;
  /** For a footnote, its mark, such as `[1]`, which is not part of `text`. Empty for its further paragraphs. */
  note?: string;
}

export interface Cell {
  paragraphs: readonly string[];
  /** Items of a list that is below them in the cell. */
  items?: readonly string[];
  rowSpan: number;
  colSpan: number;
  header: boolean;
}

/** A picture of the original, with its bytes, under a name of its own. */
export interface PictureFile {
  /** The first sixteen digits of its hash and the extension of its type, such as `0123456789abcdef.png`. */
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
  /** With spaces and tabs as in the original. */
  text: string;
  style?: ParagraphStyle;
  /** Its role according to a correction, which overrides its number and place. */
  role?: LineRole;
}

export interface TablePiece {
  kind: 'table';
  place: PiecePlace;
  /** The line `表 N …` directly before it. */
  caption?: string;
  /** True where an empty first cell continues the name above it; only a layout sets this. */
  goesOn?: true;
  /** A position covered by a cell above it or to its left has no cell of its own. */
  rows: readonly (readonly Cell[])[];
}

export interface PicturePiece {
  kind: 'picture';
  place: PiecePlace;
  file: PictureFile;
  /** Its name in the page, where the picture is a file beside the original. */
  beside?: string;
  alt?: string;
}

export interface PageBreakPiece {
  kind: 'page-break';
  place: PiecePlace;
}

export type Piece = ParagraphPiece | TablePiece | PicturePiece | PageBreakPiece;

/** One line of the account: something in the original that was left out, was changed or is in doubt. */
export interface ReadingNote {
  /** As in `PiecePlace`; without a piece of its own, that of the piece that would have come next. */
  line: number;
  text: string;
  reason: string;
}

export type OriginalForm = 'docx' | 'pdf' | 'html' | 'txt' | 'md' | 'xlsx' | 'csv';

/** An original in the form that the grammar reads, whatever its file format. */
export interface Reading {
  form: OriginalForm;
  pieces: readonly Piece[];
  /** What the reader left out: page furniture, deleted text, markup, invisible characters. */
  dropped: readonly ReadingNote[];
  /** What the reader changed: automatic numbers made text, look-alike characters replaced. */
  changed: readonly ReadingNote[];
  /** What a person should check. */
  doubts: readonly ReadingNote[];
  /** Characters of the original without white space: those of the pieces and those dropped. */
  characters: { source: number };
  /** Who wrote, changed or commented on it, according to the file: to be checked before it is offered to readers. */
  authors: readonly string[];
}
