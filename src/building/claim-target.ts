import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../files/content-error.ts';
import { holdLock } from '../files/hold-lock.ts';
import { processStart } from '../files/process-start.ts';
import { recoverFolder } from '../files/replace-folder.ts';

/** Folder that the work of builds lies in, from the root of the project. */
const WORK = '.cache';

/** The place a build writes to, for it alone. */
export interface ClaimedTarget {
  /** Empty folder to build the site in. */
  work: string;
  /** Ends the claim, and clears the work. */
  release: () => void;
}

/**
 * Claims the folder of a site for one build, puts it right where a killed build left it taken away, and clears what
 * killed builds left behind.
 *
 * @param root folder of the project; @param target folder of the site
 * @throws {ContentError} for a folder that holds other things, and where another build is at it
 */
export function claimTarget(root: string, target: string): ClaimedTarget {
  refuseStrangeTarget(root, target);
  const unlock = holdLock(root, lockFileOf(root, target), `building ${target}/`);
  recoverFolder(path.resolve(root, target));
  clearLeftovers(path.join(root, WORK));
  const work = path.join(root, WORK, `build-${path.basename(target)}-${process.pid}`);
  const release = (): void => {
    rmSync(work, { recursive: true, force: true });
    unlock();
  };
  return { work, release };
}

/** Lock of the builds of one target, from the root of the project. */
export function lockFileOf(root: string, target: string): string {
  const name = createHash('sha256').update(path.resolve(root, target)).digest('hex').slice(0, 8);
  return `${WORK}/build-${name}.lock`;
}

/** The site takes the place of the whole folder, so it must be an earlier site, or nothing yet. */
function refuseStrangeTarget(root: string, target: string): void {
  const refuse = (found: string): never => {
    throw new ContentError(`OUT_DIR=${target}`, null, found, 'Name a folder for the site alone, such as dist: one that is empty, new, or holds an earlier site.');
  };
  const place = path.resolve(root, target);
  if (target.includes('\0') || isInside(path.resolve(root), place)) refuse('The project itself lies in this folder, and the site would take its place.');
  if (OWN_FOLDERS.some((folder) => isInside(place, path.resolve(root, folder)))) refuse('This folder belongs to the project.');
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory()) refuse('This is a file.');
  const names = readdirSync(place);
  if (names.length > 0 && !SIGNS_OF_A_SITE.every((name) => names.includes(name))) refuse(`This folder holds other things (${names.slice(0, 3).join(', ')}), and the site would take their place.`);
  if (isInside(realpathSync(root), realpathSync(place))) refuse('The project itself lies in this folder, and the site would take its place.');
}

const OWN_FOLDERS = ['src', 'tests', 'tools', 'docs', 'public', 'node_modules', '.git', '.github', '.astro'];
const SIGNS_OF_A_SITE = ['zh', 'en', 'data', 'robots.txt'];

function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

/** Folders of builds and drafts of locks whose process is gone. */
function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^(?:build|offline)-(?:.*[-.])?(\d+)(?:\.stale)?$/.exec(name)?.[1];
    if (pid !== undefined && processStart(Number(pid)) === null) removeIfPossible(path.join(folder, name));
  }
}

function removeIfPossible(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // A step of the killed build still writes there, for a moment. The next build will clear it.
  }
}
