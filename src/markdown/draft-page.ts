/**
 * Text of one unit as the importer hands it over: strings, with the printed pages that begin between them. A fragment
 * at its end (for a row: at the end of its first cell) becomes the marker that gives the block its number.
 */
export type DraftText = readonly (string | { page: number } | { fragment: string })[];

export interface DraftCell {
  text: DraftText;
  items: readonly DraftText[];
}

/** A page before it has addresses: what an import profile makes and `writePage` turns into MDX. */
export type DraftNode =
  | { type: 'title'; text: DraftText }
  /** `number` is the official number of the section within its page; it becomes the marker `s<number>`. */
  | { type: 'section'; number: number; text: DraftText }
  | { type: 'paragraph'; text: DraftText }
  | { type: 'list'; items: readonly DraftText[] }
  | { type: 'table'; caption: DraftText | null; header: readonly DraftText[]; rows: readonly (readonly DraftCell[])[] }
  | { type: 'figure'; caption: DraftText }
  | { type: 'note'; text: DraftText };

export interface DraftPage {
  /** Document the page belongs to when it is not the source's own, such as `glossary`. */
  document?: string | undefined;
  /** Last segment of the address, such as `chapter-5`. */
  page: string;
  /** The part page it belongs to, if any. */
  parent?: string | undefined;
  /** Printed page on which it begins. */
  printedPage?: number | undefined;
  nodes: readonly DraftNode[];
}
