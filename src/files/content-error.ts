import { formatProblem } from './format-problem.ts';
import { UserFacingError } from './user-facing-error.ts';

/** Something a person has to repair before work goes on: where, what was found, how to repair it. */
export class ContentError extends UserFacingError {
  /** Path from the root of the project; where no file is at fault, the name of a command or a setting. */
  readonly file: string;
  readonly line: number | null;
  readonly found: string;
  readonly repair: string;

  constructor(file: string, line: number | null, found: string, repair: string) {
    super(formatProblem({ place: line === null ? file : `${file}:${line}`, found, repair }));
    this.file = file;
    this.line = line;
    this.found = found;
    this.repair = repair;
  }
}
