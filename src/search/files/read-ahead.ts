import { failUnheard } from './fail-unheard.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * Begins to read files that are sure to be asked for, so that a distant host is asked for them together with what says
 * where everything else is. Each is handed out once; whoever asks again reads anew.
 */
export function readAhead(files: SearchFiles, paths: readonly string[]): SearchFiles {
  const begun = new Map(paths.map((path) => [path, files.read(path)]));
  for (const reading of begun.values()) failUnheard(reading);
  return {
    read(path) {
      const reading = begun.get(path) ?? files.read(path);
      begun.delete(path);
      return reading;
    },
  };
}
