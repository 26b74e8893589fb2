import type { APIRoute } from 'astro';
import { fingerprintFiles, type FingerprintFile } from '../../../citation/fingerprint-files.ts';
import { currentProfile, loadLibrary } from '../../../loading/load-library.ts';

export function getStaticPaths() {
  return [...fingerprintFiles(loadLibrary(currentProfile()))].map(([digit, file]) => ({
    params: { digit },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: FingerprintFile }> = ({ props: { file } }) => Response.json(file);
