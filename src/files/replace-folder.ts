import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished folder in the place of another one, so that whoever looks meets the old one or the new one, never a
 * half. Both are renamed beside the target; what a kill between the two renames leaves is put right by `recoverFolder`.
 *
 * @param finished is gone afterwards; it may lie on another disk
 * @throws {Error} of the file system; the target is then as it was
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

/** Puts a folder back that a killed run had taken away and not replaced yet, and removes what else it left. */
export function recoverFolder(target: string): void {
  const { place, fresh, old } = besideTarget(target);
  if (!existsSync(place) && existsSync(old)) renameSync(old, place);
  rmSync(old, { recursive: true, force: true });
  rmSync(fresh, { recursive: true, force: true });
}

/** The folders beside a target that a replacement uses. Where the target is a link, beside what it leads to. */
export function besideTarget(target: string): Record<'place' | 'fresh' | 'old', string> {
  const place = existsSync(target) ? realpathSync(target) : path.resolve(target);
  const beside = path.join(path.dirname(place), `.${path.basename(place)}`);
  return { place, fresh: `${beside}.new`, old: `${beside}.old` };
}

/** False where another program put the old folder back in the very moment. */
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
