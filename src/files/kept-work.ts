import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WORK } from './work-folder.ts';

/**
 * Environment variables: the folder in which results are kept, and the version of the code. `keepWork` sets them, and
 * child processes inherit them.
 */
const PLACE = 'KEPT_WORK';
const VERSION = 'KEPT_WORK_VERSION';

/**
 * Lets this process, and those it starts, keep results for the next run. Each is stored under the hash of all that it was
 * made from, the code and its packages included. They may be deleted at any time and are never published.
 *
 * @param name of the folder, shared by runs that make the same things
 * @param isWanted false for a run that makes everything anew
 */
export function keepWork(root: string, name: string, isWanted = true): void {
  delete process.env[PLACE];
  if (!isWanted) return;
  process.env[PLACE] = path.join(root, WORK, 'kept', name);
  process.env[VERSION] = codeVersion(root);
  // Node keeps compiled code by the hash of its source.
  process.env['NODE_COMPILE_CACHE'] ??= path.join(root, WORK, 'compiled');
}

/**
 * The result of `make`, taken from an earlier run if that had exactly the same input.
 *
 * @param kind what is made, such as `citations`
 * @param input all that the result depends on, except the code
 * @param make must return something that JSON can hold
 */
export function kept<T>(kind: string, input: string, make: () => T): T {
  const folder = process.env[PLACE];
  if (folder === undefined) return make();
  const pack = packs.get(kind) ?? new Pack(path.join(folder, `${kind}.json`), process.env[VERSION] ?? '');
  packs.set(kind, pack);
  return JSON.parse(pack.take(createHash('sha256').update(input).digest('base64url'), make)) as T;
}

const packs = new Map<string, Pack>();

/**
 * A run may ask for only some of the results. The unused ones are removed when there are more than this many results for
 * each used one.
 */
const MOST_UNUSED = 5;

/** Results of one kind in one file, whose first line is the hash of the rest. */
class Pack {
  private readonly file: string;
  private readonly version: string;
  private readonly known: ReadonlyMap<string, string>;
  private readonly used = new Map<string, string>();

  constructor(file: string, version: string) {
    this.file = file;
    this.version = version;
    this.known = readPack(file, version);
    process.once('exit', () => this.write());
  }

  take(key: string, make: () => unknown): string {
    const text = this.used.get(key) ?? this.known.get(key) ?? JSON.stringify(make());
    this.used.set(key, text);
    return text;
  }

  private write(): void {
    const fresh = [...this.used.keys()].filter((key) => !this.known.has(key)).length;
    const isBloated = this.known.size > MOST_UNUSED * this.used.size;
    if (fresh === 0 && !isBloated) return;
    const work = isBloated ? [...this.used] : [...new Map([...this.known, ...this.used])];
    const body = JSON.stringify({ version: this.version, work });
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      const written = `${this.file}.${process.pid}.new`;
      writeFileSync(written, `${hashOf(body)}\n${body}`);
      renameSync(written, this.file);
    } catch {
      // Where nothing can be written, nothing is kept; the next run makes it anew.
    }
  }
}

/** Empty where the file is missing, damaged or from other code. */
function readPack(file: string, version: string): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (hashOf(body) !== text.slice(0, end)) return new Map();
    const pack = JSON.parse(body) as { version: string; work: [string, string][] };
    return pack.version === version ? new Map(pack.work) : new Map();
  } catch {
    return new Map();
  }
}

/** Folders of `src` that contain no code, only what code works on. */
const CONTENT: readonly string[] = ['content', 'sources'];

/** Hash of everything that could change the result of the same input: all code, its packages, and Node itself. */
function codeVersion(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => !CONTENT.includes(entry.name))
    .map(({ name }) => path.join('src', name))
    .sort();
  for (const file of [...folders.flatMap((folder) => filesIn(root, folder)), 'package-lock.json', 'astro.config.mjs'])
    hash.update(`\0${file}\0`).update(contentOf(path.join(root, file)));
  return hash.digest('base64url');
}

function filesIn(root: string, place: string): string[] {
  try {
    return readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [place]; // A file beside the folders.
  }
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
