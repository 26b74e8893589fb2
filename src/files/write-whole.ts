import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes files that belong together: all texts are on the disk before the first one takes its name, so none is ever half
 * written. They take their names in the order given. What a killed run left beside a file is written over by the next.
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
