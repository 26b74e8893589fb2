import type { APIRoute } from 'astro';
import { aknDownloads } from '../../../downloads/akoma-ntoso-files.ts';
import { currentProfile, loadLibrary } from '../../../loading/load-library.ts';

export function getStaticPaths() {
  return aknDownloads(loadLibrary(currentProfile())).map(({ file, xml }) => ({
    params: { file: file.slice('akn/'.length) },
    props: { xml },
  }));
}

export const GET: APIRoute<{ xml: string }> = ({ props: { xml } }) => new Response(xml);
