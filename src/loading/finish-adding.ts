import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { documentTermsFile } from '../library/content-files.ts';

/** Folder, from the root of the project, for a new document that is complete but not yet in its places. */
export const WAITING = '.cache/adding';

/**
 * Moves complete documents from there to their places and deletes incomplete ones, so that a killed run of `npm run add`
 * leaves all of its document or nothing. The source is moved last, since a document exists once its source does.
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
