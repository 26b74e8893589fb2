import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { downloadsFolder, readManifest } from '../../downloads/manifest.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { currentProfile } from '../../library/load-library.ts';

export function getStaticPaths() {
  const manifest = readManifest(PROJECT_ROOT, currentProfile());
  return (manifest === null ? [] : ['manifest.json', ...manifest.files.map(({ file }) => file)]).map((file) => ({ params: { file }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props: { file } }) => new Response(readFileSync(path.join(PROJECT_ROOT, downloadsFolder(currentProfile()), file)));
