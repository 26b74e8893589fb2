import type { LineRole } from '../line-role.ts';
import type { ParagraphStyle } from '../pieces.ts';
import type { PrintedNumber } from './printed-number.ts';

/** A paragraph of the original that is neither furniture nor empty, without the white space at its ends. */
export interface TextLine {
  text: string;
  line: number;
  lastLine: number;
  style?: ParagraphStyle | undefined;
  /** What a correction says it is. */
  role?: LineRole | undefined;
  /** Its number, where only the order of an outline in decimals shows that it is one. */
  number?: PrintedNumber | undefined;
}
