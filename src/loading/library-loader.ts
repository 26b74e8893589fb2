import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import type { ContentEntry } from './content-entries.ts';

/**
 * Loads a content collection with the library's own reading of its files. What cannot be read is reported with place,
 * finding and repair, and the entries stay as they were: a build has already refused it, and `npm run dev` shows it in
 * the browser.
 *
 * @param read reads the entries of the project at a root
 */
export function libraryLoader(read: (root: string) => readonly ContentEntry<object>[]): Loader {
  return {
    name: 'library',
    load: async ({ store, config, logger, generateDigest }) => {
      try {
        const entries = read(fileURLToPath(config.root));
        const ids = new Set(entries.map(({ id }) => id));
        for (const gone of store.keys().filter((id) => !ids.has(id))) store.delete(gone);
        for (const { id, data, filePath } of entries)
          store.set({ id, data: { ...data }, filePath, digest: generateDigest({ ...data }) });
      } catch (error) {
        for (const { message } of contentErrorsOf(error)) logger.error(message);
      }
    },
  };
}
