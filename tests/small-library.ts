import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatLedger, LEDGER_FILE } from '../src/ledger/ledger-file.ts';
import { ledgerOf } from '../src/ledger/ledger-of.ts';
import { REDIRECTS_FILE } from '../src/ledger/redirects-file.ts';
import { readLibrary } from '../src/loading/load-library.ts';

/** What a command printed, and how it ended. */
export interface RunCommand {
  status: number | null;
  output: string;
}

/** A server that a command started. */
export interface RunningServer {
  address: string;
  stop: () => Promise<void>;
}

/** A complete copy of the project, in which every command can be run. */
export class ProjectCopy {
  readonly root = mkdtempSync(path.join(tmpdir(), 'small-library-'));

  /** @param original root of the project, whose packages are used */
  constructor(original: string) {
    for (const part of readdirSync(original))
      if (!LEFT_OUT.has(part)) cpSync(path.join(original, part), this.path(part), { recursive: true });
    this.linkPackages(path.resolve(original, 'node_modules'));
    this.share(original, '.cache/lighthouse');
    this.share(original, '.cache/pdf-fonts');
  }

  path(...parts: string[]): string {
    return path.join(this.root, ...parts);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** Runs a command as typed, such as `npm run check`, to its end. */
  async run(command: string, input = ''): Promise<RunCommand> {
    const child = this.start(command);
    child.stdin?.end(input);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
    const status = await new Promise<number | null>((done) => child.on('close', done));
    return { status, output };
  }

  /** Runs a command that serves, until it prints its address. @throws {Error} with what it printed where it ends before that */
  serve(command: string): Promise<RunningServer> {
    const child = this.start(command);
    const ended = new Promise<void>((done) => child.on('close', () => done()));
    const stop = async (): Promise<void> => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
      await ended;
    };
    return new Promise((done, fail) => {
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk) => {
          output += String(chunk);
          const address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\//.exec(withoutColors(output))?.[0];
          if (address !== undefined) done({ address, stop });
        });
      child.on('close', () => fail(new Error(`${command} ended:\n${output}`)));
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** In a group of its own, so that what it starts can be ended with it. */
  private start(command: string): ChildProcess {
    const [program = '', ...args] = command.split(' ');
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      PATH: `${this.path('node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
    };
    for (const name of ['LIBRARY_ROOT', 'OUT_DIR', 'NODE_TEST_CONTEXT']) delete env[name];
    return spawn(program, args, { cwd: this.root, env, detached: true, stdio: 'pipe' });
  }

  /** Links each package, in a folder of the copy's own: installing here removes links, not packages. */
  private linkPackages(packages: string): void {
    mkdirSync(this.path('node_modules'));
    for (const name of readdirSync(packages))
      if (name === '.bin')
        cpSync(path.join(packages, name), this.path('node_modules', name), { recursive: true, verbatimSymlinks: true });
      else symlinkSync(path.join(packages, name), this.path('node_modules', name));
  }

  /** Packages installed on demand are installed once, for the project and its copies. */
  private share(original: string, folder: string): void {
    const shared = path.resolve(original, folder);
    mkdirSync(shared, { recursive: true });
    mkdirSync(path.dirname(this.path(folder)), { recursive: true });
    symlinkSync(shared, this.path(folder));
  }
}

/** A copy whose content is two short documents, so that every command takes seconds. */
export class SmallLibrary extends ProjectCopy {
  /** @param original root of the project, whose packages are used */
  constructor(original: string) {
    super(original);
    this.keepShortDocuments();
  }

  private keepShortDocuments(): void {
    for (const folder of BY_DOCUMENT)
      for (const name of namesIn(this.path(folder)))
        if (!KEPT.includes(name.replace(/\.yaml$/, ''))) rmSync(this.path(folder, name), { recursive: true });
    for (const folder of ONE_FILE_EACH)
      for (const name of namesIn(this.path(folder))) rmSync(this.path(folder, name), { recursive: true });
    for (const folder of LISTS)
      for (const name of namesIn(this.path(folder))) writeFileSync(this.path(folder, name), '[]\n');
    writeFileSync(this.path(REDIRECTS_FILE), '');
    writeFileSync(this.path(LEDGER_FILE), formatLedger(ledgerOf(readLibrary('staff', this.root))));
  }
}

const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  'dist-staff',
  'dist-hosting',
  'downloads',
  '.cache',
  '.git',
  '.astro',
  'test-results',
  'playwright-report',
]);
const KEPT = ['two-sessions-2022', 'work-report-2022'];
const BY_DOCUMENT = [
  'src/content/asked',
  'src/sources',
  'src/content/documents/zh',
  'src/content/documents/en',
  'src/content/translations',
  'src/content/notes',
  'src/content/waivers',
];
const ONE_FILE_EACH = ['src/content/glossary', 'src/content/indicators'];
const LISTS = ['src/content/brief', 'src/content/projects', 'src/content/draft-mapping'];

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function withoutColors(text: string): string {
  return text.replace(/\u001b\[[\d;]*m/g, '');
}
