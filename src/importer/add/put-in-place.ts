import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import path from 'node:path';
import { finishAdding, WAITING } from '../../loading/finish-adding.ts';

/** An empty folder, on the disk of the project, in which a document is made. */
export function openStaging(root: string): string {
  mkdirSync(path.join(root, WAITING), { recursive: true });
  return mkdtempSync(path.join(root, WAITING, '.new-'));
}

/**
 * Moves a finished document into the project. Once the folder has its final name, any later command can complete the
 * move.
 */
export function putInPlace(root: string, staging: string, id: string): void {
  renameSync(staging, path.join(root, WAITING, id));
  finishAdding(root);
}
