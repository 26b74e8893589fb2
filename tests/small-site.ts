import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { joinScripts } from '../src/building/join-scripts.ts';
import { joinStylesheets } from '../src/building/join-stylesheets.ts';
import { layerOrder } from '../src/building/layer-order.ts';

/** A real build of the project with few of its pages, for stories that need other texts or more than one site. */
export class SmallSite {
  /** Copy of the project that is built. Its packages are those of the project. */
  readonly root = mkdtempSync(path.join(tmpdir(), 'small-site-'));
  /** Folder of the built site. */
  readonly folder = path.join(this.root, 'out');

  /**
   * @param original root of the project
   * @param more pages to keep beside the texts and the search, below `src/pages`
   */
  constructor(original: string, more: readonly string[] = []) {
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(path.join(original, part), path.join(this.root, part), { recursive: true });
    symlinkSync(path.resolve(original, 'node_modules'), path.join(this.root, 'node_modules'));
    const pages = path.join(this.root, 'src/pages');
    for (const file of filesIn(pages)) if (![...KEPT, ...more].includes(path.relative(pages, file))) rmSync(file);
  }

  /** Takes content out, such as `src/sources/plan-2021-2025`. */
  without(...parts: string[]): this {
    for (const part of parts) rmSync(path.join(this.root, part), { recursive: true });
    return this;
  }

  /** Changes one file of the content, such as `documents/zh/work-report-2022/goals.mdx`. @throws {Error} where it does not contain the words */
  edited(file: string, words: string, to: string): this {
    const place = path.join(this.root, 'src/content', file);
    const text = readFileSync(place, 'utf8');
    if (!text.includes(words)) throw new Error(`${file} does not contain “${words}”.`);
    writeFileSync(place, text.replace(words, to));
    return this;
  }

  /** Replaces words in all texts and in the interface. */
  renamed(words: Readonly<Record<string, string>>): this {
    for (const part of ['src/content/documents', 'src/i18n', 'src/content/library.yaml'])
      for (const file of filesAt(path.join(this.root, part))) {
        const text = readFileSync(file, 'utf8');
        writeFileSync(
          file,
          Object.entries(words).reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
        );
      }
    return this;
  }

  /** @throws {Error} with what the build printed, where it failed */
  async build(settings: Readonly<Record<string, string>> = {}): Promise<this> {
    // The project refuses a bare `astro build`; this starts Astro as its own build does.
    this.run(['node', '--input-type=module', '-e', RENDER], settings);
    joinStylesheets(this.folder, layerOrder());
    await joinScripts(this.folder);
    this.run(['node', 'src/search/build-index.ts', '--out', 'out'], settings);
    return this;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private run([program = '', ...args]: readonly string[], settings: Readonly<Record<string, string>>): void {
    const bin = path.join(this.root, 'node_modules/.bin');
    const env = {
      ...process.env,
      ...settings,
      LIBRARY_ROOT: this.root,
      OUT_DIR: 'out',
      PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: this.root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

const RENDER = `(await import('./src/building/render-pages.ts')).renderPages('out')`;

const KEPT = ['_paths.ts', '[lang]/search.astro', '[lang]/[document]/[page].astro'];

function filesAt(place: string): string[] {
  return statSync(place).isFile() ? [place] : filesIn(place);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
