import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, loadLibrary } from '../loading/load-library.ts';

/**
 * The steps of a build that hold the whole library, by name. Each is given the folder that becomes the site, and says
 * what it did. What only one of them needs is read by that one.
 */
export const heavySteps = {
  check: async () => (await import('./check-content.ts')).checkContent(currentProfile()),
  downloads: async () =>
    (await import('./check-downloads.ts')).checkDownloads(loadLibrary(currentProfile()), PROJECT_ROOT),
  pages: async (folder: string) => (await import('./render-pages.ts')).renderPages(folder),
  search: async (folder: string) => (await import('./index-pages.ts')).indexPages(currentProfile(), folder),
} as const satisfies Record<string, (folder: string) => Promise<string>>;

export type HeavyStep = keyof typeof heavySteps;
