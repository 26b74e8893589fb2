import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { ContentError } from './content-error.ts';
import { processStart } from './process-start.ts';

/**
 * Keeps other runs from doing the same work until the lock is released or this process ends, however it ends: a lock
 * whose process has ended is ignored.
 *
 * @param root folder of the project
 * @param file path of the lock below it
 * @param work in words, such as `writing dist/`
 * @returns a function that releases the lock
 * @throws {ContentError} where another run is doing the work
 */
export function holdLock(root: string, file: string, work: string): () => void {
  const lock = path.join(root, file);
  mkdirSync(path.dirname(lock), { recursive: true });
  const own = `${process.pid} ${processStart(process.pid) ?? 0} ${hostname()}\n`;
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, own);
  try {
    while (!tookName(draft, lock)) refuseOrRemove(lock, (holder) => busy(holder, file, work));
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (contentOf(lock) === own) rmSync(lock, { force: true });
  };
}

/** Whether a run that is still alive holds the lock. */
export function isLocked(file: string): boolean {
  const content = contentOf(file);
  return content !== null && isAlive(content);
}

/** A hard link appears with its whole content at once, and fails where the name is taken. */
function tookName(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two runs may find the same stale lock. So it is moved away first, and put back if it turns out to be another run's new
 * lock.
 */
function refuseOrRemove(file: string, busyWith: (holder: string) => ContentError): void {
  const content = contentOf(file);
  if (content === null) return;
  if (isAlive(content)) throw busyWith(content);
  const away = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, away);
    if (contentOf(away) !== content) linkSync(away, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EEXIST')))
      throw error;
  } finally {
    rmSync(away, { force: true });
  }
}

function isAlive(content: string): boolean {
  const [pid = '', start = '', host = ''] = content.trim().split(' ');
  if (host !== hostname()) return host !== ''; // Another machine on a shared disk: it cannot be asked.
  const now = processStart(Number(pid));
  return now !== null && (now === 0 || String(now) === start);
}

function busy(holder: string, file: string, work: string): ContentError {
  const [pid = '', , host = ''] = holder.trim().split(' ');
  const where = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
  return new ContentError(
    file,
    null,
    `Another run is ${work} (${where}).`,
    `Wait until it has ended. If it is no longer running, remove ${file}.`,
  );
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
