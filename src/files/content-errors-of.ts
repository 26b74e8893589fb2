import { ContentError } from './content-error.ts';

/** The problems that `throwTogether` threw. Anything else is a fault of this program and is thrown on. */
export function contentErrorsOf(error: unknown): ContentError[] {
  if (error instanceof ContentError) return [error];
  if (error instanceof AggregateError) return error.errors.flatMap(contentErrorsOf);
  throw error;
}
