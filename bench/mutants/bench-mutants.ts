// npm run bench:mutants [-- <folders>]: makes small changes in the code and checks whether the tests beside it notice.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/files/run-command.ts';
import { ContentError } from '../../src/files/content-error.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { drawMutants, type Draw, type Mutant } from './draw-mutants.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draw: { type: 'string', default: '60' },
    /** Another seed draws other mutants. */
    seed: { type: 'string', default: '1' },
  },
});

/** Folders whose functions read no file and start nothing, with tests beside them. */
const PURE = [
  'addressing',
  'alignment',
  'citation',
  'glossary',
  'ledger',
  'markdown',
  'names',
  'numbers',
  'reading',
  'search/query',
  'search/ranking',
  'search/text',
  'search/words',
  'wording',
].map((folder) => `src/${folder}`);

/** Tests, and files that only tests use. */
const OF_TESTS = /\.test\.ts$|\.d\.ts$|fixture\.ts$|made-up-[\w-]+\.ts$/;

/** The shortest time limit for tests, in milliseconds. */
const SHORTEST_LIMIT = 60_000;

/** Tests may take this many times as long as with every mutant asleep: a busy machine must not count as a mutant that never ends. */
const PATIENCE = 10;

/** Milliseconds that tests took with every mutant asleep, by their names. */
const asleep = new Map<string, number>();

const CACHE = path.join(PROJECT_ROOT, '.cache/mutants');

await runCommand('npm run bench:mutants', async () => {
  const files = (positionals.length > 0 ? positionals : PURE).flatMap(codeIn);
  if (files.length === 0)
    throw new ContentError(
      positionals.join(' '),
      null,
      'No code with tests beside it.',
      'Name folders such as src/numbers.',
    );
  const draw = await drawMutants(PROJECT_ROOT, files, {
    count: wholeNumber('--draw', options.draw),
    seed: wholeNumber('--seed', options.seed),
    packages: path.join(CACHE, 'packages'),
  });
  const copy = copyWith(draw);
  console.log(`${draw.mutants.length} of ${draw.of} small changes in ${files.length} files:`);
  let noticed = 0;
  for (const mutant of draw.mutants)
    if (isNoticed(mutant, copy)) noticed += 1;
    else console.log(shownMutant(mutant));
  console.log(`\n${noticed} of ${draw.mutants.length} noticed by the tests beside them.`);
  rmSync(copy, { recursive: true });
});

/** @throws {ContentError} for anything else: a draw of no mutants would be reported as a success */
function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new ContentError(
      'npm run bench:mutants',
      null,
      `${option} "${value}", which is not a whole number from 1 up.`,
      `Use "npm run bench:mutants -- src/numbers ${option} 60".`,
    );
  return Number(value);
}

function shownMutant({ file, line, kind, original, replacement }: Mutant): string {
  return `\n${file}:${line}  ${kind} not noticed\n- ${original}\n+ ${replacement}`;
}

/** The files of code in a folder, or a file itself, that have tests in their folder; what only tests use is left out. */
function codeIn(name: string): string[] {
  const found = name.endsWith('.ts') ? [name] : globSync(`${name}/**/*.ts`, { cwd: PROJECT_ROOT });
  return found.filter((file) => !OF_TESTS.test(file) && testsBeside(file, PROJECT_ROOT).length > 0).sort();
}

function testsBeside(file: string, root: string): string[] {
  return globSync(`${path.dirname(file)}/*.test.ts`, { cwd: root });
}

/** A copy of the project with every mutant drawn, all asleep. */
function copyWith({ texts }: Draw): string {
  const copy = path.join(CACHE, 'project');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['package.json', 'tsconfig.json', 'src', 'tests', 'bench', 'docs'])
    cpSync(path.join(PROJECT_ROOT, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(PROJECT_ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  for (const [file, text] of texts) writeFileSync(path.join(copy, file), text);
  return copy;
}

/** Whether a test beside it fails, or does not end, with the mutant awake; tests that read the library run last. */
function isNoticed(mutant: Mutant, copy: string): boolean {
  const { library = [], unit = [] } = Object.groupBy(testsBeside(mutant.file, copy), (test) =>
    test.endsWith('.library.test.ts') ? 'library' : 'unit',
  );
  return [unit, library].some((tests) => tests.length > 0 && fails(tests, mutant, copy));
}

/** @throws {ContentError} where the tests also fail with every mutant asleep: their result would mean nothing */
function fails(tests: readonly string[], { id }: Mutant, copy: string): boolean {
  return !pass(tests, id, copy, limitFor(tests, copy));
}

function limitFor(tests: readonly string[], copy: string): number {
  const names = tests.join(' ');
  const known = asleep.get(names);
  if (known !== undefined) return Math.ceil(Math.max(SHORTEST_LIMIT, PATIENCE * known));
  const start = performance.now();
  if (!pass(tests, '', copy))
    throw new ContentError(
      path.dirname(tests[0] ?? ''),
      null,
      'Its tests fail without any change.',
      `Run "node --test ${names}" in ${path.relative(PROJECT_ROOT, copy)} and repair what fails.`,
    );
  asleep.set(names, performance.now() - start);
  return limitFor(tests, copy);
}

/** @param id id of the mutant that is awake; '' for none */
function pass(tests: readonly string[], id: string, copy: string, limit?: number): boolean {
  // All in one process, so that the time limit also ends a mutant that never does.
  const run = spawnSync(process.execPath, ['--test', '--test-isolation=none', ...tests], {
    cwd: copy,
    env: { ...process.env, __STRYKER_ACTIVE_MUTANT__: id },
    stdio: 'ignore',
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  return run.status === 0;
}
