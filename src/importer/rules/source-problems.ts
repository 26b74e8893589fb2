import { ContentError } from '../../files/content-error.ts';
import { throwTogether } from '../../files/throw-together.ts';

/** Collects the problems of one source, so that all are reported together. */
export class SourceProblems {
  private readonly problems: ContentError[] = [];
  private readonly file: string;

  /** @param file path of the source, shown in messages */
  constructor(file: string) {
    this.file = file;
  }

  add(line: number | null, found: string, repair: string): void {
    this.problems.push(new ContentError(this.file, line, found, repair));
  }

  /** @throws {ContentError} for one problem, {AggregateError} of them for several */
  throwIfAny(): void {
    if (this.problems.length > 0) throwTogether(this.problems);
  }
}
