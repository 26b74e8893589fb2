import path from 'node:path';
import { isLocked } from '../files/hold-lock.ts';
import { recoverFolder } from '../files/replace-folder.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';

/** Lock of whoever writes the Chinese pages, from the root of the project. */
export const CONTENT_LOCK = '.cache/import.lock';

/** Puts the Chinese pages back where an import was killed in the moment in which they change places. */
export function recoverContent(root: string = PROJECT_ROOT): void {
  if (!isLocked(path.join(root, CONTENT_LOCK))) recoverFolder(path.join(root, 'src/content/documents/zh'));
}
