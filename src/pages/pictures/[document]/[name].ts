import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../../../library/content-files.ts';
import { currentProfile, loadLibrary } from '../../../loading/load-library.ts';

/** The pictures of the documents of the profile, byte for byte as they came with the originals. */
export function getStaticPaths() {
  return loadLibrary(currentProfile()).documents.flatMap(({ id, pages }) => {
    const pictures = new Map(
      pages.flatMap((page) => [...page.pictures.values()]).map(({ name, file }) => [name, file]),
    );
    return [...pictures].map(([name, file]) => ({ params: { document: id, name }, props: { file } }));
  });
}

export const GET: APIRoute<{ file: string }> = ({ props: { file } }) =>
  new Response(readFileSync(path.join(PROJECT_ROOT, file)));
