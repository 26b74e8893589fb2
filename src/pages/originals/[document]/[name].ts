import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../../../library/content-files.ts';
import { currentProfile, loadLibrary } from '../../../loading/load-library.ts';
import { offeredOriginal } from '../../../loading/offered-original.ts';

/** The originals that the documents of the profile offer, byte for byte. */
export function getStaticPaths() {
  return loadLibrary(currentProfile()).documents.flatMap((document) => {
    const original = document.printedIn === document.id ? offeredOriginal(document) : null;
    return original === null
      ? []
      : [{ params: { document: document.id, name: original.name }, props: { file: original.file } }];
  });
}

export const GET: APIRoute<{ file: string }> = ({ props: { file } }) =>
  new Response(readFileSync(path.join(PROJECT_ROOT, file)));
