import type { DraftPage } from '../../markdown/draft-page.ts';
import type { OriginalForm, PicturePiece, ReadingNote, TablePiece } from '../pieces.ts';
import type { HeadingLevel } from './heading-level.ts';

/** A heading as printed, with its number, in the order of the document. */
export interface DocumentHeading {
  level: HeadingLevel;
  /** The official number; the count of its kind where none is printed. */
  number: number;
  text: string;
  /** Line of a text original, from 1; the count of the piece in other forms. */
  line: number;
}

/** One entry of 名词解释, in any of its printed forms. */
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
  /** ISO date, where the face prints a full one. */
  date: string | null;
  /** 上海市市长 龚正 */
  speaker: string | null;
  /** 各位代表： */
  salutation: string | null;
}

/** What the parts of a document are called in the outline. */
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

/** One part of the document with its place: nothing is in two parts, and no part holds two paragraphs. */
export interface DocumentPart {
  kind: PartKind;
  /** Text as printed; empty for a table or a picture. */
  text: string;
  lines: readonly [from: number, to: number];
}

/** An original read as an official document. Nothing is refused: what has no place is text and a doubt. */
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
  /** Titles that corrections repeat for pages that have none in print. */
  repeatedTitles: readonly string[];
  /** Titles of glossaries that have none in print. */
  madeTitles: readonly string[];
  /** Left out, by the reader of the form or by the grammar, with the reason. */
  dropped: readonly ReadingNote[];
  /** Put in the place of what the file holds, by the reader of the form. */
  changed: readonly ReadingNote[];
  /** What a person should look at, in the order of the document. */
  doubts: readonly ReadingNote[];
  /** White space apart; `source` is `kept` and `dropped` together, or the reading fails. */
  characters: { source: number; kept: number; dropped: number };
}
