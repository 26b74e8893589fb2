import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces a folder with a finished one, so that anyone who looks sees the old one or the new one, never a mixture. Both
 * are renamed beside the target; if the process is killed between the two renames, `recoverFolder` repairs what is left.
 *
 * @param finished no longer exists afterwards; it may be on another disk
 * @throws {Error} of the file system; the target then stays as it was
 */
export function replaceFolder(finished: string, target: string): void {
  recoverFolder(target);
  const { place, fresh, old } = besideTarget(target);
  mkdirSync(path.dirname(place), { recursive: true });
  try {
    moveBeside(finished, fresh);
    while (!changed(fresh, place, old));
  } finally {
    recoverFolder(target);
  }
}

/** Puts back a folder that a killed run had moved away and not yet replaced, and removes whatever else that run left. */
export function recoverFolder(target: string): void {
  const { place, fresh, old } = besideTarget(target);
  if (!existsSync(place) && existsSync(old)) renameSync(old, place);
  rmSync(old, { recursive: true, force: true });
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * The folders beside a target that a replacement uses; where the target is a link, beside the folder that it points to.
 */
export function besideTarget(target: string): Record<'place' | 'fresh' | 'old', string> {
  const place = existsSync(target) ? realpathSync(target) : path.resolve(target);
  const beside = path.join(path.dirname(place), `.${path.basename(place)}`);
  return { place, fresh: `${beside}.new`, old: `${beside}.old` };
}

/** False if another program put the old folder back at that very moment. */
function changed(fresh: string, place: string, old: string): boolean {
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(fresh, place);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST'))
      return false;
    throw error;
  }
}

function moveBeside(finished: string, fresh: string): void {
  try {
    renameSync(finished, fresh);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(finished, fresh, { recursive: true });
    rmSync(finished, { recursive: true });
  }
}
