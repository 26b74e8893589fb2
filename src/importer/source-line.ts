import type { LineRole } from './line-role.ts';

/** One line of a source after its corrections. */
export interface SourceLine {
  /** Line of a text original, from 1, or the count of the piece. */
  number: number;
  /** The line without its line break; spaces at both ends are kept, because they mean something in some sources. */
  text: string;
  /** What a correction says the line is. Lines of one unit share one object. */
  role?: LineRole;
}
