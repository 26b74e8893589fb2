import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Random } from '../permanence/random.ts';
import { someOf } from '../some-of.ts';

const ORIGINAL = process.cwd();
const SEED = Number(process.env['SEED'] ?? 20260101);
const IMPORTS = Number(process.env['KILLED_IMPORTS'] ?? 5);
const REPLACEMENTS = Number(process.env['KILLED_REPLACEMENTS'] ?? 12);
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
const FOLDER = 'src/content/documents';

const places: string[] = [];
after(() => places.forEach((place) => rmSync(place, { recursive: true, force: true })));

test(`an import killed at ${IMPORTS} moments leaves all old pages or all new ones, and the next one cleans up`, async (t) => {
  const project = projectForImport();
  const wanted = textsIn(path.join(ORIGINAL, FOLDER, 'zh'));
  const random = new Random(SEED);
  const longest = await durationOf(project, []);
  const seen = { before: 0, after: 0 };
  for (let round = 0; round < IMPORTS; round += 1) {
    age(project);
    const old = textsIn(path.join(project, FOLDER, 'zh'));
    const moment = random.below(Math.ceil(longest));
    await killAfter(['src/importer/cli.ts'], project, moment, random.of(SIGNALS));
    await run(
      [
        '--input-type=module',
        '--eval',
        `import { recoverContent } from './src/loading/recover-content.ts'; recoverContent(${JSON.stringify(project)});`,
      ],
      project,
    );
    const left = textsIn(path.join(project, FOLDER, 'zh'));
    const isOld = same(left, old);
    assert.ok(
      isOld || same(left, wanted),
      `SEED=${SEED}, round ${round}, killed after ${moment} ms: neither all old nor all new`,
    );
    seen[isOld ? 'before' : 'after'] += 1;
    await durationOf(project, []);
    assert.ok(same(textsIn(path.join(project, FOLDER, 'zh')), wanted), 'the next import is complete');
    assert.deepEqual(
      [...readdirSync(path.join(project, FOLDER)), ...readdirSync(path.join(project, '.cache'))].sort(),
      ['zh'],
      'nothing is left behind',
    );
  }
  t.diagnostic(`${seen.before} times the old pages, ${seen.after} times the new ones`);
});

test(`replacing a site, killed at ${REPLACEMENTS} moments, leaves the complete old one or the complete new one`, async (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'killed-'));
  places.push(root);
  const site = path.join(root, 'dist');
  const files = JSON.stringify(path.join(ORIGINAL, 'src/files/replace-folder.ts'));
  // Each round replaces the site again and again until it is killed, so that the kill may come at any moment.
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceFolder } from ${files};
    for (let turn = 0; ; turn += 1) {
      mkdirSync('fresh', { recursive: true });
      for (let file = 0; file < 40; file += 1) writeFileSync('fresh/' + file, String(turn));
      replaceFolder('fresh', 'dist');
      if (turn === 0) console.log('begun');
    }`;
  const random = new Random(SEED);
  let between = 0;
  for (let round = 0; round < REPLACEMENTS; round += 1) {
    rmSync(path.join(root, 'fresh'), { recursive: true, force: true });
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await wait(random.below(60));
    child.kill(random.of(SIGNALS));
    await once(child, 'exit');
    if (!readdirSync(root).includes('dist')) between += 1;
    await run(
      ['--input-type=module', '--eval', `import { recoverFolder } from ${files}; recoverFolder('dist');`],
      root,
    );
    const turns = new Set(readdirSync(site).map((file) => readFileSync(path.join(site, file), 'utf8')));
    assert.equal(readdirSync(site).length, 40, `SEED=${SEED}, round ${round}`);
    assert.equal(turns.size, 1, `SEED=${SEED}, round ${round}: files of several sites`);
    assert.deepEqual(
      readdirSync(root).filter((name) => name.startsWith('.')),
      [],
    );
  }
  t.diagnostic(`${between} times the kill fell between the two renames`);
});

/** A copy of the project whose import writes into the copy. */
function projectForImport(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'killed-import-'));
  places.push(root);
  for (const part of ['src', 'package.json'])
    cpSync(path.join(ORIGINAL, part), path.join(root, part), { recursive: true });
  for (const part of ['en', '.import', '.zh.new', '.zh.old'])
    rmSync(path.join(root, FOLDER, part), { recursive: true, force: true });
  symlinkSync(path.join(ORIGINAL, 'node_modules'), path.join(root, 'node_modules'));
  mkdirSync(path.join(root, '.cache'));
  return root;
}

/** Makes every page older than what the import would write. */
function age(project: string): void {
  const chinese = path.join(project, FOLDER, 'zh');
  for (const file of someOf(
    readdirSync(chinese, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')),
  ))
    writeFileSync(path.join(chinese, file), 'old\n');
  // Without the record of the last import, changed pages do not count as edited by hand.
  const made = path.join(project, 'src/content/made');
  for (const name of someOf(readdirSync(made).filter((file) => file.endsWith('.txt')))) rmSync(path.join(made, name));
}

async function durationOf(project: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  await run(['src/importer/cli.ts', ...args], project);
  return performance.now() - start;
}

async function run(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  assert.equal(code, 0, args.join(' '));
}

async function killAfter(
  args: readonly string[],
  cwd: string,
  milliseconds: number,
  signal: NodeJS.Signals,
): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
  const end = once(child, 'exit');
  await wait(milliseconds);
  child.kill(signal);
  await end;
}

function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}
