import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchFiles } from './search-files.ts';

/** The `search/` folder of a built site, read from disk. */
export function filesIn(folder: string): SearchFiles {
  return {
    async read(file) {
      const [name = ''] = file.split('?');
      return Uint8Array.from(await readFile(path.join(folder, name)));
    },
  };
}
