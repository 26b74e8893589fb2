import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorLines } from '../../src/files/run-command.ts';
import { judge } from './judge.ts';
import { SpoiledProject } from './project-copy.ts';
import { readersOf, type Reader, type Reading } from './readers.ts';
import { spoiledCase, type SpoiledCase } from './spoiled-case.ts';

/** How one case ended. */
export interface CaseResult {
  number: number;
  name: string;
  file: string;
  milliseconds: number;
  /** The problems that the reader reported, in order; empty where it accepted the file. */
  problems: readonly string[];
  /** Null where the case ended as it should. */
  fault: string | null;
}

/** Runs cases one after the other, each on a copy of the project with one broken file. */
export class CaseRunner implements Disposable {
  private readonly readers: readonly Reader[];
  private readonly content: SpoiledProject;
  private readonly sources: SpoiledProject;
  private readonly seed: number;

  constructor(original: string, seed: number) {
    this.readers = readersOf(original);
    this.content = new SpoiledProject(original, true);
    this.sources = new SpoiledProject(original, false);
    this.seed = seed;
  }

  async run(number: number): Promise<CaseResult> {
    const one = spoiledCase(this.readers, this.seed, number);
    const project =
      one.file.startsWith('src/sources/') && one.reader.name !== 'the whole' ? this.sources : this.content;
    const start = performance.now();
    try {
      one.spoil(project.root);
      if (project === this.sources && /text$/.test(one.reader.name) && number % 4 !== 0)
        writeHash(project.root, one.file);
      const before = stateOf(project.root, one.file);
      const reading = await readSpoiled(one, project.root);
      const after = reading.problems.length > 0 ? stateOf(project.root, one.file) : before;
      return {
        number,
        name: one.name,
        file: one.file,
        milliseconds: performance.now() - start,
        problems: reading.problems,
        fault: faultOf(reading, before === after),
      };
    } finally {
      project.restore(one.file, one.isOfPlace);
      if (project === this.sources)
        this.sources.restore(path.join(path.dirname(one.file), 'source.yaml'), one.isOfPlace);
      if (project === this.sources)
        for (const made of ['src/content', '.cache'])
          rmSync(path.join(project.root, made), { recursive: true, force: true });
    }
  }

  [Symbol.dispose](): void {
    this.content[Symbol.dispose]();
    this.sources[Symbol.dispose]();
  }
}

async function readSpoiled({ reader, file }: SpoiledCase, root: string): Promise<Reading> {
  try {
    return await reader.read(root, file);
  } catch (error) {
    const problems = errorLines(error, 'npm run build');
    return {
      problems:
        process.env['DEBUG'] === '1' && error instanceof Error && judge(problems) !== null
          ? [...problems, error.stack ?? '']
          : problems,
      untrue: null,
    };
  }
}

function faultOf({ problems, untrue }: Reading, isUnchanged: boolean): string | null {
  if (!isUnchanged) return 'it wrote something although it reported a problem';
  if ('polluted' in {}) return 'it changed the prototype of every object';
  return problems.length === 0 ? untrue : judge(problems);
}

/** Writes the hash of the broken text, since an import checks the hash first and most cases should get further. */
function writeHash(root: string, file: string): void {
  const full = path.join(root, file);
  const yaml = path.join(path.dirname(full), 'source.yaml');
  if (!existsSync(yaml) || !existsSync(full) || !lstatSync(full).isFile() || lstatSync(full).size > 1e8) return;
  const sha256 = createHash('sha256').update(readFileSync(full)).digest('hex');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/^sha256:.*$/m, `sha256: ${sha256}`));
}

/** The content of everything next to the broken file, and of what an import would write. */
function stateOf(root: string, file: string): string {
  const folders = [path.dirname(file), ...(file.startsWith('src/sources/') ? ['src/content'] : [])].filter(
    (folder) => existsSync(path.join(root, folder)) && lstatSync(path.join(root, folder)).isDirectory(),
  );
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((name) => {
        const { size, mtimeMs, ino } = lstatSync(path.join(root, folder, String(name)));
        return `${folder}/${String(name)} ${size} ${mtimeMs} ${ino}`;
      }),
    )
    .sort()
    .join('\n');
}
