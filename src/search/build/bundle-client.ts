import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The search client as one minified ES module. */
export async function bundleClient(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../client.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
  });
  const [client] = outputFiles;
  if (client === undefined) throw new Error('esbuild wrote no client. Check src/search/client.ts.');
  return client.contents;
}
