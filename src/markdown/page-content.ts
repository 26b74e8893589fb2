import type { BlockKind } from '../addressing/fragment.ts';

/** A printed page of the original that begins inside a text, `offset` characters (UTF-16 units) after its start. */
export interface PageMark {
  offset: number;
  page: number;
}

/** Plain text of one unit and the printed pages that begin in it. */
export interface Passage {
  text: string;
  marks: readonly PageMark[];
}

/** One addressable unit of a page: what a citation points at and a translation answers to. */
export interface Block {
  /** Fragment of the address, such as `s1-p3`. Unique within a page. */
  fragment: string;
  /** Fragment of the section heading above it, or null before the first section. */
  section: string | null;
  kind: BlockKind;
  /** Plain text; in a row the cells without their items, joined by tabs. */
  text: string;
  marks: readonly PageMark[];
  /** Line of the MDX file, counted from 1. */
  line: number;
  /** True where an English file holds the place of a block nobody has translated yet. */
  untranslated: boolean;
  /** True where the file gives the fragment itself, by a marker; false where it is counted. */
  marked: boolean;
}

export interface TableCell extends Passage {
  items: readonly Block[];
  /** Rows this cell spans; an empty first cell in the file continues the one above. 0 marks such a continued cell. */
  rowSpan: number;
}

export interface TableRow {
  block: Block;
  cells: readonly TableCell[];
}

/** A page as it is laid out. `Block`s are what it is made of. */
export type PageNode =
  | { type: 'title'; block: Block }
  | { type: 'section'; block: Block }
  | { type: 'paragraph'; block: Block }
  | { type: 'list'; fragment: string; items: readonly Block[] }
  | { type: 'table'; fragment: string; caption: Block | null; header: TableRow; rows: readonly TableRow[] }
  | { type: 'figure'; block: Block }
  | { type: 'note'; block: Block };

/** Front matter of a Chinese page. English pages have none: they follow the Chinese. */
export interface PageHead {
  /** Place of the page in its document, from 1. */
  order: number;
  /** The part page this page belongs to. */
  parent?: string | undefined;
  /** Printed page on which the first block begins; absent where the original has no page numbers. */
  printedPage?: number | undefined;
}

export interface PageContent {
  head: PageHead | null;
  nodes: readonly PageNode[];
  /** All blocks in reading order. */
  blocks: readonly Block[];
}
