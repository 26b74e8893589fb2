import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { downloadsFolder } from '../../downloads/manifest.ts';
import { publishedDownloads } from '../../downloads/published-downloads.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

/** The files that were made, and the list of them as this site serves it. */
export function getStaticPaths() {
  const published = publishedDownloads(loadLibrary(currentProfile()), PROJECT_ROOT);
  if (published === null) return [];
  const files = published.files.map(({ file }) => ({ params: { file }, props: { list: null } }));
  return [{ params: { file: 'manifest.json' }, props: { list: `${JSON.stringify(published, null, 2)}\n` } }, ...files];
}

export const GET: APIRoute<{ list: string | null }> = ({ props: { list }, params: { file = '' } }) =>
  new Response(list ?? readFileSync(path.join(PROJECT_ROOT, downloadsFolder(currentProfile()), file)));
