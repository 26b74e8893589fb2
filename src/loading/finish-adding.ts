import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { documentTermsFile } from '../library/content-files.ts';

/** Folder below the root of the project in which a new document waits, whole, for its places. */
export const WAITING = '.cache/adding';

/**
 * Brings documents to their places that wait there whole, and throws away what never was: a run of `npm run add` that is
 * killed leaves all of its document or nothing. The source comes last, for a document is there once its source is.
 */
export function finishAdding(root: string): void {
  const folder = path.join(root, WAITING);
  if (!existsSync(folder)) return;
  for (const id of readdirSync(folder)) {
    if (!id.startsWith('.'))
      for (const place of placesOf(id)) move(path.join(folder, id, place), path.join(root, place));
    rmSync(path.join(folder, id), { recursive: true, force: true });
  }
}

function placesOf(id: string): string[] {
  return [
    `src/content/documents/zh/${id}`,
    `src/content/made/${id}.json`,
    `src/content/made/${id}.txt`,
    documentTermsFile(id),
    `src/sources/${id}`,
  ];
}

function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}
