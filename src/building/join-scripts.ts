import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { OLDEST_BROWSERS } from '../browser/oldest-browsers.ts';

/**
 * Gives every page one script with all scripts of its components, so that nobody waits for one part to load another. What a
 * script loads later stays a separate file, also complete. Pages made of the same components share a file, whose name is made
 * from its content.
 *
 * @returns how many there are, in words
 */
export async function joinScripts(folder: string): Promise<string> {
  const assets = path.join(folder, '_assets');
  const parts = scriptsIn(assets);
  const joiner = new ScriptJoiner(assets);
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )) {
    const html = readFileSync(path.join(folder, page), 'utf8');
    const links = [...html.matchAll(SCRIPT)];
    const [first] = links;
    if (first === undefined) continue;
    const own = await joiner.join(links.map(([, , name = '']) => name));
    writeFileSync(
      path.join(folder, page),
      html.replaceAll(SCRIPT, (link) =>
        link === first[0] ? `<script type="module" src="${first[1] ?? ''}${own}"></script>` : '',
      ),
    );
  }
  for (const part of parts) rmSync(path.join(assets, part));
  return `${scriptsIn(assets).length} scripts`;
}

const SCRIPT = /<script type="module" src="([^"]*\/_assets\/)([^"/]+\.js)"><\/script>/g;

function scriptsIn(assets: string): string[] {
  return readdirSync(assets).filter((name) => name.endsWith('.js'));
}

/** Joins scripts of one folder, each combination once. */
class ScriptJoiner {
  private readonly assets: string;
  private readonly joined = new Map<string, Promise<string>>();

  constructor(assets: string) {
    this.assets = assets;
  }

  /** @returns the name of the file that holds all of them */
  join(names: readonly string[], loadedBy: readonly string[] = []): Promise<string> {
    const key = names.join();
    const joined = this.joined.get(key) ?? this.write(names, [...loadedBy, key]);
    this.joined.set(key, joined);
    return joined;
  }

  private async write(names: readonly string[], loadedBy: readonly string[]): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: names.map((name) => `export * from './${name}';`).join('\n'), resolveDir: this.assets },
      bundle: true,
      format: 'esm',
      target: OLDEST_BROWSERS,
      minify: true,
      write: false,
      logLevel: 'silent',
      plugins: [this.loadedLater(loadedBy)],
    });
    const script = outputFiles[0]?.contents ?? new Uint8Array();
    const name = `script.${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`;
    writeFileSync(path.join(this.assets, name), script);
    return name;
  }

  /** Keeps modules loaded by `import()` out of the script that loads them. */
  private loadedLater(loadedBy: readonly string[]): Plugin {
    const resolve = async (name: string): Promise<{ path: string; external: true }> => {
      if (loadedBy.includes(name))
        throw new Error(
          `${name}\n  found: what it shares with the script that loads it would run twice.\n  fix:   Let import() name a module that shares none with that script.`,
        );
      return { path: `./${await this.join([name], loadedBy)}`, external: true };
    };
    return {
      name: 'loaded-later',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.\// }, ({ kind, path: file }) =>
          kind === 'dynamic-import' ? resolve(path.basename(file)) : null,
        ),
    };
  }
}
