import type { SearchFiles } from '../search/files/search-files.ts';
import { loadScript } from './load-script.ts';
import { isText, scriptOf } from './script-of.ts';

/**
 * Access to the `search/` folder of the archive, replacing `src/search/files/files-at.ts`. @param home its address, with a
 * slash at the end
 */
export function filesAt(home: URL): SearchFiles {
  return {
    async read(path) {
      const handed = (await loadScript(new URL(scriptOf(path), home).href)) as string;
      return isText(path)
        ? new TextEncoder().encode(handed)
        : Uint8Array.from(atob(handed), (character) => character.charCodeAt(0));
    },
  };
}
