import type { ContentError } from './content-error.ts';

/** Throws a single problem as it is, several as one `AggregateError`. */
export function throwTogether(problems: readonly ContentError[]): never {
  const [first] = problems;
  if (first !== undefined && problems.length === 1) throw first;
  const shown = problems.slice(0, MOST);
  const more = problems.length > shown.length ? [`… and ${problems.length - shown.length} more like these.`] : [];
  throw new AggregateError(shown, [...shown.map(({ message }) => message), ...more].join('\n'));
}

/** Nobody repairs more than this at a time, and a broken file may have a hundred thousand faults. */
const MOST = 50;
