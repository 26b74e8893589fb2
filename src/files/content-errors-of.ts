import { ContentError } from './content-error.ts';

/** The problems that `throwTogether` threw. Any other error is a fault of this program and is thrown again. */
export function contentErrorsOf(error: unknown): ContentError[] {
  if (error instanceof ContentError) return [error];
  if (error instanceof AggregateError) return error.errors.flatMap(contentErrorsOf);
  throw error;
}
