import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import type { ContentEntry } from './content-entries.ts';

/**
 * Loads a content collection as the library reads its files. What cannot be read is told with place, finding and repair,
 * and the entries stay as they were: a build has refused it before, and `npm run dev` shows it in the browser.
 *
 * @param read of the root of the project
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
