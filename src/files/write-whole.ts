import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes files that belong together: all are on the disk before the first is given its name, so none is ever half
 * written. They get their names in the order given. Temporary files that a killed run left are overwritten by the next.
 *
 * @param texts by path from the root of the project
 * @throws {Error} of the file system; unless renaming itself fails, no file was changed
 */
export function writeWhole(root: string, texts: ReadonlyMap<string, string | Uint8Array>): void {
  const waiting = [...texts].map(([name, text]) => ({
    text,
    file: path.join(root, name),
    fresh: path.join(root, path.dirname(name), `.${path.basename(name)}.new`),
  }));
  try {
    for (const { fresh, text } of waiting) {
      mkdirSync(path.dirname(fresh), { recursive: true });
      writeFileSync(fresh, text);
    }
    for (const { file, fresh } of waiting) renameSync(fresh, file);
  } finally {
    for (const { fresh } of waiting) rmSync(fresh, { force: true });
  }
}
