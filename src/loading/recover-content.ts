import path from 'node:path';
import { isLocked } from '../files/hold-lock.ts';
import { recoverFolder } from '../files/replace-folder.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { finishAdding } from './finish-adding.ts';

/** Lock of whoever writes the Chinese pages, from the root of the project. */
export const CONTENT_LOCK = '.cache/import.lock';

/** Puts right what an import or an adding left that was killed in the moment in which folders change places. */
export function recoverContent(root: string = PROJECT_ROOT): void {
  if (isLocked(path.join(root, CONTENT_LOCK))) return;
  recoverFolder(path.join(root, 'src/content/documents/zh'));
  finishAdding(root);
}
