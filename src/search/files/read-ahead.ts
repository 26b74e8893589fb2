import type { SearchFiles } from './search-files.ts';

/**
 * Begins to read files that are sure to be asked for, so that a distant host is asked for them together with what says
 * where everything else is. Each is handed out once; whoever asks again reads anew.
 */
export function readAhead(files: SearchFiles, paths: readonly string[]): SearchFiles {
  const begun = new Map(paths.map((path) => [path, files.read(path)]));
  // Whoever asks for the file hears of the failure; a file that nobody asks for fails unheard.
  for (const reading of begun.values()) reading.catch(() => undefined);
  return {
    read(path) {
      const reading = begun.get(path) ?? files.read(path);
      begun.delete(path);
      return reading;
    },
  };
}
