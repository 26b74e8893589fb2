import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes files that belong together: all texts are on disk before the first one takes its name, so none is ever half written. */
export function writeFiles(texts: ReadonlyMap<string, string>): void {
  const waiting = [...texts].map(([file, text]) => {
    const temporary = `${file}.${process.pid}.new`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, text);
    return { file, temporary };
  });
  for (const { file, temporary } of waiting) renameSync(temporary, file);
}
