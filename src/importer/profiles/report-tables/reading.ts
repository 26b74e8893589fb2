import { ContentError } from '../../../files/content-error.ts';
import type { Tally } from '../../tally.ts';

/** One run of the profile: where it counts what it leaves out, and the file its messages name. */
export class Reading {
  readonly tally: Tally;
  private readonly file: string;

  constructor(tally: Tally, file: string) {
    this.tally = tally;
    this.file = file;
  }

  /** What is wrong with the source, to be thrown. `line` is null where no line is to blame. */
  problem(line: number | null, found: string, repair: string): ContentError {
    return new ContentError(this.file, line, found, repair);
  }
}
