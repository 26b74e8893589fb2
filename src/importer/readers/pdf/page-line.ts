/** A line of a printed page, with its place; lengths in whatever unit the page is measured in. */
export interface PageLine {
  text: string;
  page: number;
  left: number;
  right: number;
  /** Height of its base line, growing downwards. */
  top: number;
  /** Size of its letters: the width of a Han character. */
  size: number;
  /** Line of the text original it stands in, where it is one. */
  line?: number;
  /** Left and right edge of the column it stands in. */
  column?: { left: number; right: number };
}
