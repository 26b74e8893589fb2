import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { OLDEST_BROWSERS } from '../../browser/oldest-browsers.ts';

/** A search client as one minified ES module. @param entry its file in `src/search` */
export async function bundleClient(
  entry: 'client.ts' | 'libraries-client.ts' | 'answers-client.ts',
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: OLDEST_BROWSERS,
    minify: true,
    write: false,
    legalComments: 'none',
  });
  const [client] = outputFiles;
  if (client === undefined) throw new Error(`esbuild wrote no client. Check src/search/${entry}.`);
  return client.contents;
}
