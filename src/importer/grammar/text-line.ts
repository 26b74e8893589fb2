import type { LineRole } from '../line-role.ts';
import type { ParagraphStyle } from '../pieces.ts';
import type { PrintedNumber } from './printed-number.ts';

/** A paragraph of the original that is neither furniture nor empty, trimmed. */
export interface TextLine {
  text: string;
  line: number;
  lastLine: number;
  style?: ParagraphStyle | undefined;
  /** Its role according to a correction. */
  role?: LineRole | undefined;
  /** Its number, where only a decimal outline shows that it has one. */
  number?: PrintedNumber | undefined;
}
