import path from 'node:path';
import { isLocked } from '../files/hold-lock.ts';
import { recoverFolder } from '../files/replace-folder.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { finishAdding } from './finish-adding.ts';

/** Lock for writing the Chinese pages, from the root of the project. */
export const CONTENT_LOCK = '.cache/import.lock';

/** Repairs what `npm run import` or `npm run add` left if it was killed while it was moving folders. */
export function recoverContent(root: string = PROJECT_ROOT): void {
  if (isLocked(path.join(root, CONTENT_LOCK))) return;
  recoverFolder(path.join(root, 'src/content/documents/zh'));
  finishAdding(root);
}
