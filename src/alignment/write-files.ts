import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../library/content-files.ts';

/** Writes files that belong together: all texts are on disk before the first one takes its name, so none is ever half written. */
export function writeFiles(texts: ReadonlyMap<string, string>, root: string = PROJECT_ROOT): void {
  const waiting = [...texts].map(([name, text]) => {
    const file = path.join(root, name);
    const temporary = `${file}.${process.pid}.new`;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, text);
    return { file, temporary };
  });
  for (const { file, temporary } of waiting) renameSync(temporary, file);
}
