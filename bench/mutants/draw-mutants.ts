import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPinnedPackages } from '../../src/files/pinned-packages.ts';
import { random } from '../search/random.ts';

/** One small change of the code that a test should notice. */
export interface Mutant {
  /** Switches it on; unique in the whole draw. */
  id: string;
  /** Path below the project. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Kind of the change, such as `ConditionalExpression`. */
  kind: string;
  original: string;
  replacement: string;
}

export interface Draw {
  mutants: readonly Mutant[];
  /** How many there are to draw from. */
  of: number;
  /** The files of the mutants, with every mutant in them asleep, by path. */
  texts: ReadonlyMap<string, string>;
}

/** The part of the instrumenter that is used; its package is installed on first use. */
interface Instrumented {
  files: readonly { name: string; content: string }[];
  mutants: readonly {
    id: string;
    fileName: string;
    mutatorName: string;
    replacement: string;
    location: Record<'start' | 'end', { line: number; column: number }>;
  }[];
}
type Instrument = (files: readonly { name: string; mutate: boolean; content: string }[]) => Promise<Instrumented>;

/**
 * Draws mutants of files, each as likely as any other.
 *
 * @param root of the project @param files below it @param packages where the instrumenter is or will be installed
 */
export async function drawMutants(
  root: string,
  files: readonly string[],
  { count, seed, packages }: { count: number; seed: number; packages: string },
): Promise<Draw> {
  const instrument = await loadInstrumenter(packages);
  const { files: asleep, mutants } = await instrument(
    files.map((file) => ({
      name: path.join(root, file),
      mutate: true,
      content: readFileSync(path.join(root, file), 'utf8'),
    })),
  );
  const next = random(seed);
  const drawn = mutants
    .map((mutant) => ({ mutant, key: next() }))
    .sort((one, other) => one.key - other.key)
    .slice(0, count)
    .map(({ mutant: { id, fileName, mutatorName, replacement, location } }) => ({
      id,
      file: path.relative(root, fileName),
      line: location.start.line + 1,
      kind: mutatorName,
      original: textAt(readFileSync(fileName, 'utf8'), location),
      replacement,
    }));
  const touched = new Set(drawn.map(({ file }) => file));
  const texts = asleep.map(({ name, content }) => [path.relative(root, name), content] as const);
  return { mutants: drawn, of: mutants.length, texts: new Map(texts.filter(([file]) => touched.has(file))) };
}

async function loadInstrumenter(packages: string): Promise<Instrument> {
  installPinnedPackages(
    fileURLToPath(new URL('./instrumenter/', import.meta.url)),
    packages,
    'leave the mutants for later',
  );
  const entry = createRequire(path.join(packages, 'package.json')).resolve('@stryker-mutator/instrumenter');
  const { Instrumenter } = (await import(pathToFileURL(entry).href)) as {
    Instrumenter: new (logger: typeof SILENT) => {
      instrument: (files: unknown, options: unknown) => Promise<Instrumented>;
    };
  };
  return (files) => new Instrumenter(SILENT).instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
}

const SILENT = { isDebugEnabled: () => false, debug: () => undefined, info: () => undefined, warn: () => undefined };

function textAt(text: string, { start, end }: Instrumented['mutants'][number]['location']): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? '';
  lines[0] = lines[0]?.slice(start.column) ?? '';
  return lines.join('\n');
}
