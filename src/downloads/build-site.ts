import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Site } from '../addressing/site.ts';
import { ownSite } from '../files/own-site.ts';
import { readSettings } from '../files/settings.ts';
import { UserFacingError } from '../files/user-facing-error.ts';

/** A finished site in a folder. */
export interface BuiltSite {
  folder: string;
  /** Where it is published. */
  site: Site;
}

/**
 * Builds the public site for the offline archive, separately from `dist`, which may be older than the texts. `SITE_URL` and
 * `BASE_PATH` apply to it too; `LIBRARIES` does not, because an archive cannot reach other libraries.
 *
 * @throws {UserFacingError} if the content is refused; the build has printed why
 */
export function buildSite(root: string): BuiltSite & { remove(): void } {
  const folder = ownSite(root, 'offline');
  const env = { ...process.env, PROFILE: 'public', OUT_DIR: folder, COMPRESS: '0', DOWNLOADS: '0', LIBRARIES: '' };
  const { status } = spawnSync(process.execPath, ['src/building/build.ts', '--unpublished'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new UserFacingError(
      'The site for the offline archive could not be built; the message above says why. The downloads are as they were.',
    );
  const { siteUrl, basePath } = readSettings();
  return {
    folder,
    site: { origin: siteUrl, base: basePath },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
