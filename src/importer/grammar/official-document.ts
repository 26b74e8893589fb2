import type { DraftPage } from '../../markdown/draft-page.ts';
import type { OriginalForm, PicturePiece, ReadingNote, TablePiece } from '../pieces.ts';
import type { HeadingLevel } from './heading-level.ts';

/** A heading as printed, with its number, in the order of the document. */
export interface DocumentHeading {
  level: HeadingLevel;
  /** The official number or, where none is printed, the count of headings of its kind. */
  number: number;
  text: string;
  /** Line of a text original, from 1; in other formats the number of the piece. */
  line: number;
}

/** One entry of 名词解释, however it is printed. */
export interface DocumentTerm {
  /** As printed, without its number. */
  name: string;
  /** Its paragraphs. */
  definition: readonly string[];
  /** The number printed before it, with its brackets. */
  printedNumber: string | null;
  lines: readonly [from: number, to: number];
}

/** The lines before the text begins. */
export interface DocumentFace {
  title: string | null;
  /** ——2026年2月3日在…会议上 */
  occasion: string | null;
  /** ISO date, where the face has a full date. */
  date: string | null;
  /** 上海市市长 龚正 */
  speaker: string | null;
  /** 各位代表： */
  salutation: string | null;
}

/** Names of the parts of a document in the outline. */
export type PartKind =
  | 'title'
  | 'face'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'table'
  | 'picture'
  | 'term'
  | 'definition'
  | 'note'
  | 'signature';

/** One part of the document with its place: nothing is in two parts, and no part contains two paragraphs. */
export interface DocumentPart {
  kind: PartKind;
  /** Text as printed; empty for a table or a picture. */
  text: string;
  lines: readonly [from: number, to: number];
}

/** An original read as an official document. Nothing is refused: what cannot be placed is text and a doubt. */
export interface OfficialDocument {
  form: OriginalForm;
  title: string | null;
  face: DocumentFace;
  headings: readonly DocumentHeading[];
  parts: readonly DocumentPart[];
  tables: readonly TablePiece[];
  pictures: readonly PicturePiece[];
  terms: readonly DocumentTerm[];
  /** The body, the annexes, and each glossary as printed. */
  pages: readonly DraftPage[];
  /** Titles that corrections give to pages without a printed title. */
  repeatedTitles: readonly string[];
  /** Titles made for glossaries without a printed title. */
  madeTitles: readonly string[];
  /** What the reader or the grammar left out, with the reason. */
  dropped: readonly ReadingNote[];
  /** What the reader changed. */
  changed: readonly ReadingNote[];
  /** What a person should check, in the order of the document. */
  doubts: readonly ReadingNote[];
  /** Without white space. `source` has to equal `kept` plus `dropped`, or the reading fails. */
  characters: { source: number; kept: number; dropped: number };
}
