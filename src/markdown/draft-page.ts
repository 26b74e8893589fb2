/**
 * Text of one unit as the importer returns it: strings, with the printed pages that begin between them. A fragment at its
 * end (for a row: at the end of its first cell) becomes the marker that gives the block its number.
 */
export type DraftText = readonly (string | { page: number } | { fragment: string })[];

export interface DraftCell {
  text: DraftText;
  items: readonly DraftText[];
}

/** A cell of a merged table. A position that another cell covers has no cell. */
export interface MergedCell extends DraftCell {
  /** Rows it covers, including its own; 1 if left out. */
  rowSpan?: number | undefined;
  /** Columns it covers, including its own; 1 if left out. */
  colSpan?: number | undefined;
  /** True where it heads a column or a row. */
  header?: boolean | undefined;
}

/** A picture of the original, kept beside the source. */
export interface Picture {
  /** Name of its file in `src/sources/<document>/pictures/`, which begins with the hash of its content. */
  src: string;
  /** What it shows, in the language of the page; absent until someone has written it. */
  alt?: string | undefined;
}

/** Level of a heading below the sections, as in Markdown: 3 is directly below a section. */
export type SubheadingDepth = 3 | 4 | 5 | 6;

/** A node of a page that has no addresses yet: an import makes it and `writePage` turns it into MDX. */
export type DraftNode =
  | { type: 'title'; text: DraftText }
  /**
   * `number` is the official number of the section within its page; it becomes the marker `s<number>`. A heading that is
   * run in is printed at the beginning of the paragraph that follows it, perhaps after more such headings.
   */
  | { type: 'section'; number: number; text: DraftText; runIn?: boolean | undefined }
  /** A heading below a section or, on a page without sections, below its title; counted, whatever its level. */
  | { type: 'subheading'; depth: SubheadingDepth; text: DraftText; runIn?: boolean | undefined }
  | { type: 'paragraph'; text: DraftText }
  | { type: 'list'; items: readonly DraftText[] }
  /** An empty first cell continues the one above. */
  | { type: 'table'; caption: DraftText | null; header: readonly DraftText[]; rows: readonly (readonly DraftCell[])[] }
  /** A table with cells that cover several rows or columns, or whose empty first cells are really empty. */
  | { type: 'merged-table'; caption: DraftText | null; rows: readonly (readonly MergedCell[])[] }
  /** A caption without a picture where the original picture is lost; a picture without a caption where it has none. */
  | { type: 'figure'; caption: DraftText; picture?: Picture | undefined }
  | { type: 'note'; text: DraftText }
  /** A box (专栏): a titled aside that may contain everything but titles, sections and boxes. */
  | { type: 'box'; caption: DraftText; nodes: readonly DraftNode[] };

export interface DraftPage {
  /** Document the page belongs to where that is not the source's own, such as `glossary`. */
  document?: string | undefined;
  /** Last segment of the address, such as `chapter-5`. */
  page: string;
  /** The part page it belongs to, if any. */
  parent?: string | undefined;
  /** Printed page on which it begins. */
  printedPage?: number | undefined;
  nodes: readonly DraftNode[];
}
