import type { LineRole } from './line-role.ts';

/** One line of a source after its corrections. */
export interface SourceLine {
  /** Line of a text original, from 1, or the number of the piece. */
  number: number;
  /** The line without its line break; spaces at both ends are kept, since they have a meaning in some sources. */
  text: string;
  /** The role of the line according to a correction. Lines of one unit share one object. */
  role?: LineRole;
}
