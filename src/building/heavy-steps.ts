import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, loadLibrary } from '../loading/load-library.ts';

/**
 * The steps of a build that need the whole library in memory, by name. Each gets the folder that becomes the site, and
 * returns what it did, in words. Each imports what only it needs.
 */
export const heavySteps = {
  check: async () => (await import('./check-content.ts')).checkContent(currentProfile()),
  downloads: async () =>
    (await import('./check-downloads.ts')).checkDownloads(loadLibrary(currentProfile()), PROJECT_ROOT),
  pages: async (folder: string) => (await import('./render-pages.ts')).renderPages(folder),
  search: async (folder: string) => (await import('./index-pages.ts')).indexPages(currentProfile(), folder),
} as const satisfies Record<string, (folder: string) => Promise<string>>;

export type HeavyStep = keyof typeof heavySteps;
