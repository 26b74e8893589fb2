import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Puts a finished folder in the place of another one. Both renames take no time, so no reader meets half a site. */
export function replaceFolder(finished: string, target: string): string {
  const old = `${finished}-old`;
  mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
  return '';
}
