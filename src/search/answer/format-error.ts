import { FORMAT_VERSION } from './first-answer.ts';

/** The index is of an older or newer format than this client reads, so nothing of it is used. */
export class FormatError extends Error {
  readonly isNewer: boolean;

  /** @param found what the index says of itself; no number where it is no index of this kind */
  constructor(found: unknown) {
    super(`The search index has format ${String(found)}, expected ${FORMAT_VERSION}. Reload the page; if that does not help, build both sites with the same release.`);
    this.isNewer = typeof found === 'number' && found > FORMAT_VERSION;
  }
}
