import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Lets every account read a finished site and only its owner write it, whatever the umask of the build and the modes of
 * copied files were: a web server runs under its own account, and a copy keeps the modes.
 */
export function openToReaders(folder: string): void {
  setMode(folder, FOLDER);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    setMode(path.join(entry.parentPath, entry.name), entry.isDirectory() ? FOLDER : FILE);
}

const FOLDER = 0o755;
const FILE = 0o644;

function setMode(place: string, mode: number): void {
  if ((lstatSync(place).mode & 0o777) !== mode) chmodSync(place, mode);
}
