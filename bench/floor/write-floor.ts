import { cpSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Buildable } from '../measure/build-sites.ts';

const SITE = fileURLToPath(new URL('./site/', import.meta.url));

/**
 * A bare Astro site that writes the finished pages of a library as they are: what the tool alone takes, the least for any site
 * of so many pages.
 *
 * @param pages folder of the built library; @param packages folder of the project whose Astro is used
 */
export function writeFloor(folder: string, pages: string, packages: string): Buildable {
  rmSync(folder, { recursive: true, force: true });
  cpSync(SITE, folder, { recursive: true });
  symlinkSync(path.join(packages, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    root: folder,
    out: path.join(folder, 'dist'),
    command: [path.join(packages, 'node_modules/astro/bin/astro.mjs'), 'build'],
    env: { PAGES: pages },
  };
}
