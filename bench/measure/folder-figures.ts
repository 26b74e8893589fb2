import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Number of HTML pages of a built site, and bytes of all its files without compressed copies. */
export function folderFigures(folder: string): { pages: number; outputBytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name),
  );
  const outputBytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, outputBytes };
}
