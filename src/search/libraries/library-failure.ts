import { FormatError } from '../files/format-error.ts';
import { ReadError } from '../files/read-error.ts';

/** Why a library did not answer. */
export type FailureReason = 'unreachable' | 'slow' | 'missing' | 'insecure' | 'older' | 'newer' | 'unreadable';

/** A library that cannot be asked; the others answer without it. */
export class LibraryFailure extends Error {
  readonly library: string;
  readonly reason: FailureReason;

  /** @param library its id */
  constructor(library: string, cause: unknown) {
    super(`${library}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.library = library;
    this.reason = reasonOf(cause);
  }
}

function reasonOf(cause: unknown): FailureReason {
  if (cause instanceof ReadError) return cause.reason;
  if (cause instanceof FormatError) return cause.reason;
  return 'unreadable'; // Whatever it is, it is neither JSON nor an index.
}
