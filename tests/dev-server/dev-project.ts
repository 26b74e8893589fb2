import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../src/files/temporary-folder.ts';
import { Program } from '../../bench/browsers/program.ts';

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project under `npm run dev`, to write in. Its packages are those of the project. */
export class DevProject {
  private readonly root = temporaryFolder('dev-project-');
  private server: Program | null = null;

  /** @param original root of the project */
  constructor(original: string) {
    for (const part of PARTS) cpSync(path.join(original, part), path.join(this.root, part), { recursive: true });
    symlinkSync(path.resolve(original, 'node_modules'), path.join(this.root, 'node_modules'));
  }

  /** Starts the server on a free port. @returns its address, without a slash at the end */
  async start(settings: Readonly<Record<string, string>> = {}): Promise<string> {
    const bin = path.join(this.root, 'node_modules/.bin');
    // The harder case: some machines set this for everything that runs on them.
    const env = {
      ...settings,
      NODE_ENV: 'production',
      LIBRARY_ROOT: this.root,
      PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    };
    this.server = await Program.start(path.join(bin, 'astro'), ['dev', '--root', this.root, '--port', '0'], {
      env,
      ready: /(http:\/\/localhost:\d+)/,
    });
    return this.server.said;
  }

  async stop(): Promise<void> {
    await this.server?.stop();
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    writeFileSync(path.join(this.root, file), text);
  }

  /** Replaces the first occurrence of words in a file. @throws {Error} where they do not occur */
  replace(file: string, words: string, by: string): void {
    const text = this.read(file);
    if (!text.includes(words)) throw new Error(`${file} does not hold "${words}". Choose other words for this test.`);
    this.write(
      file,
      text.replace(words, () => by),
    );
  }

  remove(file: string): void {
    rmSync(path.join(this.root, file), { recursive: true });
  }
}
