import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holdLock } from '../files/hold-lock.ts';
import { recoverFolder, replaceFolder } from '../files/replace-folder.ts';
import { CONTENT_LOCK } from '../loading/recover-content.ts';
import type { RenderedPages } from './render-pages.ts';

/**
 * Replaces whole documents. The new folder of all Chinese pages is made beside the old one, then the two are exchanged:
 * nobody ever sees part of an import, and pages that no longer exist disappear. The next run repairs what a killed run
 * left.
 *
 * @param root folder of the project
 * @throws {ContentError} where another import is running; {Error} of the file system, and then nothing was changed
 */
export function writeDocuments(root: string, documents: ReadonlyMap<string, RenderedPages>): void {
  const unlock = holdLock(root, CONTENT_LOCK, 'importing');
  const chinese = path.join(root, FOLDER, 'zh');
  const staging = path.join(root, FOLDER, '.import');
  try {
    rmSync(staging, { recursive: true, force: true });
    recoverFolder(chinese);
    stage(chinese, staging, documents);
    replaceFolder(staging, chinese);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    unlock();
  }
}

const FOLDER = 'src/content/documents';

function stage(chinese: string, staging: string, documents: ReadonlyMap<string, RenderedPages>): void {
  mkdirSync(staging, { recursive: true });
  if (existsSync(chinese)) cpSync(chinese, staging, { recursive: true, preserveTimestamps: true });
  for (const [document, pages] of documents) {
    rmSync(path.join(staging, document), { recursive: true, force: true });
    mkdirSync(path.join(staging, document));
    for (const [page, mdx] of pages) {
      const file = path.join(staging, document, `${page}.mdx`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, mdx);
    }
  }
}
