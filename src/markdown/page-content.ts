import type { BlockKind } from '../addressing/fragment.ts';
import type { Picture, SubheadingDepth } from './draft-page.ts';

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

/** One addressable unit of a page: what a citation points to and what is translated as one piece. */
export interface Block {
  /** Fragment of the address, such as `s1-p3`. Unique within a page. */
  fragment: string;
  /** Fragment of the section heading above it, or null before the first section. */
  section: string | null;
  kind: BlockKind;
  /** Plain text; in a row, the cells without their items, joined by tabs. */
  text: string;
  marks: readonly PageMark[];
  /** Line of the MDX file, counted from 1. */
  line: number;
  /** True where an English file only has a placeholder for a block that is not translated yet. */
  untranslated: boolean;
  /** True where the file gives the fragment itself, by a marker; false where it is counted. */
  marked: boolean;
}

export interface TableCell extends Passage {
  items: readonly Block[];
  /** Rows this cell covers. 0 marks a position that another cell covers, so that each row has a cell for each column. */
  rowSpan: number;
  /** Columns this cell covers. */
  colSpan: number;
  /** True where it heads a column or a row. */
  header: boolean;
}

export interface TableRow {
  block: Block;
  cells: readonly TableCell[];
}

/** The layout of a page. Its text is in the `Block`s. */
export type PageNode =
  | { type: 'title'; block: Block }
  /** `runIn`: printed at the beginning of the paragraph that follows it. */
  | { type: 'section'; block: Block; runIn: boolean }
  | { type: 'subheading'; depth: SubheadingDepth; block: Block; runIn: boolean }
  | { type: 'paragraph'; block: Block }
  | { type: 'list'; fragment: string; items: readonly Block[] }
  | TableNode
  | { type: 'figure'; block: Block; picture: Picture | null }
  | { type: 'note'; block: Block }
  /** `block` is its title. */
  | { type: 'box'; block: Block; nodes: readonly PageNode[] };

export interface TableNode {
  type: 'table';
  fragment: string;
  caption: Block | null;
  header: TableRow;
  rows: readonly TableRow[];
  /** True where the file gives the spans of the cells; otherwise an empty first cell continues the one above. */
  merged: boolean;
}

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
