import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { OLDEST_BROWSERS } from '../browser/oldest-browsers.ts';

/**
 * The scripts of a site as classic ones, each complete, because pages opened from disk may not load modules. @returns by file
 * name
 */
export async function bundleScripts(scripts: readonly string[]): Promise<Map<string, string>> {
  return bundled({ entryPoints: [...scripts] });
}

/** The scripts that the archive adds: access to other files, which runs before the scripts of a page, and the search client. */
export async function offlineScripts(): Promise<Map<string, string>> {
  return bundled({
    entryPoints: [own('offline-access.ts'), own('search-client.ts')],
    // A classic script has no `import.meta`.
    inject: [own('script-address.ts')],
    define: { 'import.meta.url': 'scriptAddress' },
    plugins: [
      {
        name: 'read-from-disk',
        setup({ onResolve }) {
          onResolve({ filter: /\/files-at\.ts$/ }, () => ({ path: own('files-at.ts') }));
          onResolve({ filter: /\/load-answers\.ts$/ }, () => ({ path: own('load-answers.ts') }));
        },
      },
    ],
  });
}

async function bundled(options: BuildOptions): Promise<Map<string, string>> {
  const { outputFiles = [] } = await build({
    ...options,
    bundle: true,
    format: 'iife',
    target: OLDEST_BROWSERS,
    minify: true,
    write: false,
    outdir: '/out',
    legalComments: 'none',
    charset: 'utf8',
  });
  return new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
}

function own(file: string): string {
  return path.join(import.meta.dirname, file);
}
