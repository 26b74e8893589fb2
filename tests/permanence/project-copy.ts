import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { addressOf, formatLedger, LEDGER_FILE, readLedger } from '../../src/ledger/ledger-file.ts';
import type { LedgerKind } from '../../src/addressing/ledger-kinds.ts';
import { ledgerOf } from '../../src/ledger/ledger-of.ts';
import { REDIRECTS_FILE } from '../../src/ledger/redirects-file.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import { writePage } from '../../src/markdown/write-page.ts';
import type { CopiedPage } from './content-copy.ts';
import type { Mutation } from './mutations.ts';

/** A copy of the project on disk, to be changed and built. Its packages are those of the project. */
export class ProjectCopy {
  readonly root = mkdtempSync(path.join(tmpdir(), 'permanence-'));
  private readonly original: string;

  /**
   * @param original root of the project; the copy leaves out the English, which other checks compare, and what the library
   * says about blocks, which other checks would not let change
   */
  constructor(original: string) {
    this.original = original;
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      if (existsSync(path.join(original, part)))
        cpSync(path.join(original, part), path.join(this.root, part), { recursive: true });
    for (const part of ['documents/en', 'translations', 'notes', 'waivers', 'indicators', 'asked'])
      rmSync(this.path('src/content', part), { recursive: true, force: true });
    for (const file of CLAIMS) writeFileSync(this.path('src/content', file), '[]\n');
    for (const file of ANNEX_LISTS) this.keepAnnexes(this.path('src/content', file));
    this.forgetCorrections();
    this.forgetWhatIsLeftOut();
    symlinkSync(path.join(original, 'node_modules'), this.path('node_modules'));
  }

  path(...parts: string[]): string {
    return path.join(this.root, ...parts);
  }

  /** Keeps what the annexes themselves say about their projects, because a build requires all of them. */
  private keepAnnexes(file: string): void {
    const projects = parse(readFileSync(file, 'utf8')) as { mentions: { block: string }[] }[];
    const kept = projects
      .map((project) => ({
        ...project,
        mentions: project.mentions.filter(({ block }) => /\/annex-[12]\//.test(block)),
      }))
      .filter(({ mentions }) => mentions.length > 0);
    writeFileSync(file, stringify(kept, { aliasDuplicateObjects: false }));
  }

  /** Corrections name blocks as the import found them, but in the copy blocks move without an import. */
  private forgetCorrections(): void {
    const folder = this.path('src/content/made');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const making = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Record<string, unknown>;
      writeFileSync(path.join(folder, name), JSON.stringify({ ...making, corrections: [] }));
    }
  }

  /** Removes what was left out of the content of the copy from its ledger. */
  private forgetWhatIsLeftOut(): void {
    const living = new Set(ledgerOf(readLibrary('staff', this.root)).map(({ kind, id }) => `${kind} ${id}`));
    const ledger = this.path(LEDGER_FILE);
    const all = readLedger(readFileSync(ledger, 'utf8'));
    const left = all.filter(({ kind, id }) => !LEFT_OUT.has(kind) || living.has(`${kind} ${id}`));
    writeFileSync(ledger, formatLedger(left));
    const forgotten = new Set(all.filter((entry) => !left.includes(entry)).map(addressOf));
    const redirects = this.path(REDIRECTS_FILE);
    const entries = (parse(readFileSync(redirects, 'utf8')) ?? []) as { from?: string; changed?: string }[];
    writeFileSync(redirects, stringify(entries.filter(({ changed, from }) => !forgotten.has(changed ?? from ?? ''))));
  }

  /** Applies the pages of a mutation to the copy. */
  apply({ removed, added }: Pick<Mutation, 'removed' | 'added'>): void {
    for (const id of removed) rmSync(this.page(id), { force: true });
    for (const page of added)
      writeFileSync(this.page(`${page.document}/${page.page}`), this.frontOf(page) + writePage(page.nodes, null));
    this.forgetImports();
  }

  /** Removes the sources, because a project with them does not allow edits by hand, as in the copy. */
  private forgetImports(): void {
    const made = this.path('src/content/made');
    for (const name of readdirSync(made)) if (name.endsWith('.txt')) rmSync(path.join(made, name));
  }

  /** Restores pages as they are in the project. */
  restore({ removed, added }: Pick<Mutation, 'removed' | 'added'>): void {
    for (const { document, page } of added) rmSync(this.page(`${document}/${page}`), { force: true });
    for (const id of removed) cpSync(path.join(this.original, CHINESE, `${id}.mdx`), this.page(id));
  }

  /** Runs a script of `package.json` in the copy. */
  run(script: string, ...args: string[]): { status: number | null; output: string } {
    // Without compression, which changes no address and takes time.
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      COMPRESS: '0',
      PATH: `${this.path('node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
    };
    delete env['LIBRARY_ROOT'];
    delete env['NODE_TEST_CONTEXT'];
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
      cwd: this.root,
      env,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private page(id: string): string {
    return this.path(CHINESE, `${id}.mdx`);
  }

  private frontOf({ document, page }: CopiedPage): string {
    const file = path.join(this.original, CHINESE, document, `${page.replace(/-renamed$/, '')}.mdx`);
    return /^---\n[^]*?\n---\n\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  }
}

/** The library's own lists that cite blocks. */
const CLAIMS = ['brief/chapters.yaml', 'projects/report-2025.yaml'];
const ANNEX_LISTS = ['projects/annex-1.yaml', 'projects/annex-2.yaml'];
const LEFT_OUT: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  'indicator',
  'series',
  'project',
  'chapter',
  'view',
  'made',
]);

const CHINESE = 'src/content/documents/zh';
