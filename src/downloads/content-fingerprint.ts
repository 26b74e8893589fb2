import { createHash } from 'node:crypto';
import type { LibraryDocument } from '../library/library.ts';

/** Fingerprint of all that a download contains of its documents; it shows later whether the texts have changed since. */
export function contentFingerprint(documents: readonly LibraryDocument[]): string {
  const hash = createHash('sha256');
  for (const { id, title, source, pages } of documents) {
    hash.update(JSON.stringify([id, title, source.status, source.description]));
    for (const { page, nodes, blocks } of pages)
      hash.update(
        JSON.stringify([
          page,
          nodes,
          blocks.map(({ fragment, kind, zh, en, notes }) => [fragment, kind, zh, en, notes]),
        ]),
      );
  }
  return hash.digest('hex');
}
