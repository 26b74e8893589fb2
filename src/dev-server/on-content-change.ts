import path from 'node:path';
import type { DevServer } from './dev-server.ts';

/** Folders of the project with what editors write. */
const WATCHED = ['src/content', 'src/sources'];

/** Code in these folders, which Vite watches by itself. */
const CODE = /\.(?:ts|astro)$/;

/** Milliseconds without events after which a change counts as complete: commands and editors write many files at once. */
const QUIET = 80;

/** Calls back after each change of the content: files written, added or removed. @param root of the project */
export function onContentChange(
  watcher: Pick<DevServer['watcher'], 'on'>,
  root: string,
  changed: () => void | Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (event, file) => {
    if (event === 'addDir' || !isContent(path.relative(root, file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void changed(), QUIET);
  });
}

function isContent(file: string): boolean {
  const isWatched = WATCHED.some((folder) => file.startsWith(path.join(folder, path.sep)));
  return isWatched && !CODE.test(file) && !path.basename(file).startsWith('.');
}
