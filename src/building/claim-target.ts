import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../files/content-error.ts';
import { holdLock } from '../files/hold-lock.ts';
import { processStart } from '../files/process-start.ts';
import { besideTarget, recoverFolder } from '../files/replace-folder.ts';
import { systemError } from '../files/system-error.ts';
import { OWN_SITES } from '../files/own-site.ts';
import { WORK } from '../files/work-folder.ts';

/** The folder that a build writes to, reserved for it. */
export interface ClaimedTarget {
  /** Empty folder to build the site in. */
  work: string;
  /** Ends the claim, and removes the work folder. */
  release: () => void;
}

/**
 * Claims the folder of a site for one build, restores it if a killed build left it moved away, and clears what killed builds
 * left behind.
 *
 * @param root folder of the project; @param target folder of the site
 * @throws {ContentError} for a folder that contains other things or cannot be written, and if another build is using it
 */
export function claimTarget(root: string, target: string): ClaimedTarget {
  refuseStrangeTarget(root, target);
  const unlock = holdLock(root, lockFileOf(root, target), `building ${target}/`);
  try {
    tryTarget(path.resolve(root, target), target);
    recoverFolder(path.resolve(root, target));
  } catch (error) {
    unlock();
    throw refused(error, target);
  }
  for (const folder of [WORK, OWN_SITES]) clearLeftovers(path.join(root, folder));
  const work = path.join(root, WORK, `build-${path.basename(target).slice(0, LONGEST)}-${process.pid}`);
  const release = (): void => {
    rmSync(work, { recursive: true, force: true });
    unlock();
  };
  return { work, release };
}

/** Number of characters of the name that go into the name of the work folder, so that it stays below 255 bytes. */
const LONGEST = 60;

/** Lock of the builds of one target, from the root of the project. */
function lockFileOf(root: string, target: string): string {
  const name = createHash('sha256').update(path.resolve(root, target)).digest('hex').slice(0, 8);
  return `${WORK}/build-${name}.lock`;
}

/** The site replaces the whole folder, so this must be an earlier site, or empty or new. */
function refuseStrangeTarget(root: string, target: string): void {
  const refuse = (found: string): never => {
    throw new ContentError(`OUT_DIR=${target}`, null, found, REPAIR);
  };
  if (target.includes('\0')) refuse('No path holds such a character.');
  const place = path.resolve(root, target);
  const real = realPlace(place, target);
  const roots = [path.resolve(root), realpathSync(root)];
  if (roots.some((one) => isInside(one, place) || isInside(one, real)))
    refuse('The project itself lies in this folder, and the site would take its place.');
  const own = roots.flatMap((one) => OWN_FOLDERS.map((folder) => path.join(one, folder)));
  if (
    [...own, ...own.filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder))].some(
      (folder) => isInside(place, folder) || isInside(real, folder),
    )
  )
    refuse('This folder belongs to the project.');
  if (roots.some((one) => [place, real].some((each) => [each, path.dirname(each)].includes(path.join(one, WORK)))))
    refuse('This folder belongs to the project.');
  if (!existsSync(real)) return;
  if (!statSync(real).isDirectory()) refuse('This is a file.');
  const names = namesIn(real, target);
  if (names.length > 0 && !SIGNS_OF_A_SITE.every((name) => names.includes(name)))
    refuse(`This folder holds other things (${names.slice(0, 3).join(', ')}), and the site would take their place.`);
}

const REPAIR =
  'Name a folder for the site alone, such as dist: one that is empty, new, or holds an earlier site, where this account may write.';
const OWN_FOLDERS = [
  'src',
  'tests',
  'tools',
  'docs',
  'public',
  'downloads',
  'node_modules',
  '.git',
  '.github',
  '.astro',
];
const SIGNS_OF_A_SITE = ['zh', 'en', 'data', 'robots.txt'];

/** Where a folder is or will be, with links resolved: the real path of the part that exists, followed by the rest as named. */
function realPlace(place: string, target: string): string {
  try {
    return realpathSync(place);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw refused(error, target);
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new ContentError(`OUT_DIR=${target}`, null, `The link ${place} leads nowhere.`, REPAIR);
    return path.join(realPlace(path.dirname(place), target), path.basename(place));
  }
}

function namesIn(folder: string, target: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw refused(error, target);
  }
}

/**
 * Makes the folder into which the finished site will first be moved, and removes it again: the end of a build is too late to
 * learn that it cannot be made. If a killed build left one there, that shows that it can.
 */
function tryTarget(place: string, target: string): void {
  const { fresh } = besideTarget(place);
  const missing: string[] = [];
  for (let folder = fresh; lstatSync(folder, { throwIfNoEntry: false }) === undefined; folder = path.dirname(folder))
    missing.push(folder);
  const made: string[] = [];
  try {
    // One by one, because "recursive" never ends below /proc.
    for (const folder of missing.toReversed()) {
      mkdirSync(folder);
      made.push(folder);
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT'))
      throw new ContentError(`OUT_DIR=${target}`, null, `No folder can be made in ${path.dirname(fresh)}.`, REPAIR);
    throw error;
  } finally {
    for (const folder of made.toReversed()) rmdirSync(folder);
  }
}

/** An error of the file system, reported under the name of the setting. */
function refused(error: unknown, target: string): unknown {
  const system = systemError(error, '');
  return system === null ? error : new ContentError(`OUT_DIR=${target}`, null, system.found, REPAIR);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

/** Removes folders of builds, sites that commands made for themselves and lock drafts whose process is gone. */
function clearLeftovers(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = LEFTOVER.exec(name)?.[1];
    if (pid !== undefined && processStart(Number(pid)) === null) removeIfPossible(path.join(folder, name));
  }
}

/** The name ends with the process id: `build-dist-123`, `build-1a2b.lock.123.stale`, `site-offline-123`. */
const LEFTOVER = /^(?:build|site)-(?:.*[-.])?(\d+)(?:\.stale)?$/;

function removeIfPossible(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // A step of the killed build still writes there, for a moment. The next build will clear it.
  }
}
