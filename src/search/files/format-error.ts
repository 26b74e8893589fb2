import { FORMAT_VERSION } from './first-answer.ts';

/** The index is of another format than this client reads, so nothing of it is used. */
export class FormatError extends Error {
  /** What the index is, seen from this client. */
  readonly reason: 'older' | 'newer' | 'unreadable';

  /** @param found what the index says of itself; no number where it is no index of this kind */
  constructor(found: unknown) {
    super(
      `The search index has format ${String(found)}, expected ${FORMAT_VERSION}. Reload the page; if that does not help, build both sites with the same release.`,
    );
    if (typeof found !== 'number') this.reason = 'unreadable';
    else this.reason = found > FORMAT_VERSION ? 'newer' : 'older';
  }
}
