/** A line of a printed page, with its position; lengths are in the unit of the page. */
export interface PageLine {
  text: string;
  page: number;
  left: number;
  right: number;
  /** Position of its baseline, measured downwards. */
  top: number;
  /** Size of its letters: the width of a Han character. */
  size: number;
  /** Its line number, in a text original. */
  line?: number;
  /** Its cells, if wide gaps divide it; tabs join them in its text. */
  cells?: readonly LinePart[];
  /** Where the text after its bullet begins; the lines that continue it are aligned there. */
  hang?: number;
  /** Where letters begin again after a narrow gap. */
  starts?: readonly { at: number; left: number }[];
  /** Raised figures, each before and after the change. */
  raised?: readonly string[];
  /** Left and right edge of the column that it is in. */
  column?: { left: number; right: number };
}

export type LinePart = Pick<PageLine, 'text' | 'left' | 'right' | 'starts'>;
