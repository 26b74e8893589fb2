import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Lang } from '../../i18n/lang.ts';
import { OLDEST_BROWSERS } from '../../browser/oldest-browsers.ts';

/**
 * A search client as one minified ES module.
 *
 * @param entry its file in `src/search`
 * @param versions versions of the files written beside the client, by language
 */
export async function bundleClient(
  entry: 'client.ts' | 'libraries-client.ts' | 'answers-client.ts',
  versions?: Readonly<Record<Lang, string>>,
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: OLDEST_BROWSERS,
    minify: true,
    write: false,
    legalComments: 'none',
    define: versions === undefined ? {} : { VERSIONS: JSON.stringify(versions) },
  });
  const [client] = outputFiles;
  if (client === undefined) throw new Error(`esbuild wrote no client. Check src/search/${entry}.`);
  return client.contents;
}
