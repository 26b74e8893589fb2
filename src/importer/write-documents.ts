import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RenderedPages } from './render-pages.ts';

/**
 * Puts whole documents in the place of what stands there. All pages of all documents are first written to a folder
 * beside; then each document changes places in one step, so that no reader ever meets half of one and pages that are
 * gone go with it. What a killed run left behind is put right by the next.
 *
 * @param folder `src/content/documents` of the project
 * @throws {Error} of the file system, before any document was changed unless a rename itself fails
 */
export function writeDocuments(folder: string, documents: ReadonlyMap<string, RenderedPages>): void {
  const staging = path.join(folder, '.import');
  mkdirSync(path.join(folder, 'zh'), { recursive: true });
  recover(folder, staging);
  try {
    for (const [document, pages] of documents) stage(path.join(staging, 'new', document), pages);
    mkdirSync(path.join(staging, 'old'), { recursive: true });
    for (const document of documents.keys()) swap(folder, staging, document);
  } finally {
    recover(folder, staging);
  }
}

function stage(folder: string, pages: RenderedPages): void {
  mkdirSync(folder, { recursive: true });
  for (const [page, mdx] of pages) writeFileSync(path.join(folder, `${page}.mdx`), mdx);
}

function swap(folder: string, staging: string, document: string): void {
  const place = path.join(folder, 'zh', document);
  if (existsSync(place)) renameSync(place, path.join(staging, 'old', document));
  renameSync(path.join(staging, 'new', document), place);
}

/** Puts back a document that was taken away and not yet replaced, then clears the staging folder. */
function recover(folder: string, staging: string): void {
  const old = path.join(staging, 'old');
  for (const document of existsSync(old) ? readdirSync(old) : []) {
    const place = path.join(folder, 'zh', document);
    if (!existsSync(place)) renameSync(path.join(old, document), place);
  }
  rmSync(staging, { recursive: true, force: true });
}
