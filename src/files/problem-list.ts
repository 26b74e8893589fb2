import type { ContentError } from './content-error.ts';
import { contentErrorsOf } from './content-errors-of.ts';
import { throwTogether } from './throw-together.ts';

/** Collects problems while the rest is still being read, so that those of several files are reported together. */
export class ProblemList {
  private readonly problems: ContentError[] = [];

  /** The result of `read`; if that throws problems of the content, they are collected and the result is `otherwise`. */
  read<T>(otherwise: T, read: () => T): T {
    try {
      return read();
    } catch (error) {
      this.problems.push(...contentErrorsOf(error));
      return otherwise;
    }
  }

  /** @throws {ContentError} for one problem, {AggregateError} of them for several */
  refuse(): void {
    if (this.problems.length > 0) throwTogether(this.problems);
  }
}

/** Reads all items before it refuses any. @throws {ContentError} for one problem, {AggregateError} of them for several */
export function readTogether<Item, Read>(items: readonly Item[], read: (item: Item) => Read): Read[] {
  const problems = new ProblemList();
  const all = items.flatMap((item) => problems.read<Read[]>([], () => [read(item)]));
  problems.refuse();
  return all;
}
