import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { systemError } from './system-error.ts';

/**
 * The entries of a folder, sorted by name; empty where the folder does not exist. Names that begin with a dot belong to
 * other programs and are left out.
 *
 * @param root folder of the project
 * @param folder path below it, as messages show it
 * @throws {ContentError} where it is not a folder or may not be read
 */
export function listFolder(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw systemError(error, folder) ?? error;
  }
}
