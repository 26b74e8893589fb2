import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import path from 'node:path';
import { finishAdding, WAITING } from '../../loading/finish-adding.ts';

/** An empty folder in which a document is made, on the disk of the project. */
export function openStaging(root: string): string {
  mkdirSync(path.join(root, WAITING), { recursive: true });
  return mkdtempSync(path.join(root, WAITING, '.new-'));
}

/** Brings a finished document into the project. Once its folder has its name, whoever comes next ends the work. */
export function putInPlace(root: string, staging: string, id: string): void {
  renameSync(staging, path.join(root, WAITING, id));
  finishAdding(root);
}
