import type { DraftPage } from '../markdown/draft-page.ts';
import type { LineRole } from './line-role.ts';
import type { Tally } from './tally.ts';

/** One line of a source after its corrections. */
export interface SourceLine {
  /** Line of `source.txt`, counted from 1, as the publisher's file has it. */
  number: number;
  /** The line without its line break; spaces at both ends are kept, because they mean something in some sources. */
  text: string;
  /** What a correction says the line is. Lines of one unit share one object. */
  role?: LineRole;
}

/**
 * Turns the lines of one kind of source into pages. A profile never drops a character in silence: what it leaves out
 * it gives to the tally under the name of a rule.
 *
 * @param file path of the source, shown in messages
 * @throws {ContentError} naming the line that does not fit, what was found and how to repair it
 */
export type ImportProfile = (lines: readonly SourceLine[], tally: Tally, file: string) => DraftPage[];
