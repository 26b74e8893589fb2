/** A source that cannot be imported: where, what was found, how to repair it. Nothing has been written. */
export class SourceError extends Error {
  constructor(file: string, line: number | null, found: string, repair: string) {
    super(`${file}${line === null ? '' : `:${line}`}\n  found: ${found}\n  fix:   ${repair}`);
    this.name = 'SourceError';
  }
}

/** Throws the one problem as it is, several as one `AggregateError`. */
export function throwTogether(problems: readonly SourceError[]): never {
  const [first] = problems;
  if (first !== undefined && problems.length === 1) throw first;
  throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'));
}

/** The problems that `throwTogether` threw. Anything else is no fault of a source and is thrown on. */
export function sourceErrorsOf(error: unknown): SourceError[] {
  if (error instanceof SourceError) return [error];
  if (error instanceof AggregateError) return error.errors.flatMap(sourceErrorsOf);
  throw error;
}
