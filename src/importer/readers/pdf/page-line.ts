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
  /** Its cells, where wide gaps cut it; its text joins them by tabs. */
  cells?: readonly LinePart[];
  /** Where the text behind its bullet begins; the lines that go on with it stand there. */
  hang?: number;
  /** Where letters begin again behind a narrow gap. */
  starts?: readonly { at: number; left: number }[];
  /** Raised figures, as they are and as they are written. */
  raised?: readonly string[];
  /** Left and right edge of the column it stands in. */
  column?: { left: number; right: number };
}

export type LinePart = Pick<PageLine, 'text' | 'left' | 'right' | 'starts'>;
