import path from 'node:path';
import { WORK } from './work-folder.ts';

/** Folder of the sites that commands build for their own use. */
export const OWN_SITES = `${WORK}/sites`;

/**
 * Folder for a site that a command builds for its own use, apart from `dist`. The command removes it; if it was killed,
 * the next build does.
 *
 * @param root folder of the project
 * @param name what the site is for, such as `offline`
 */
export function ownSite(root: string, name: string): string {
  return path.join(root, OWN_SITES, `site-${name}-${process.pid}`);
}
