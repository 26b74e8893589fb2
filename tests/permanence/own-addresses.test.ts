import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { formatLedgerIssue } from '../../src/ledger/ledger-issues.ts';
import { REDIRECTS_FILE } from '../../src/ledger/redirects-file.ts';
import { checkLedger, runLedger } from '../../src/ledger/run-ledger.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { readLibrary } from '../../src/loading/load-library.ts';

const CONTENT = 'src/content';
const root = mkdtempSync(path.join(tmpdir(), 'own-'));
after(() => rmSync(root, { recursive: true }));
for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
  cpSync(path.join(PROJECT_ROOT, part), path.join(root, part), { recursive: true });
symlinkSync(path.resolve(PROJECT_ROOT, 'node_modules'), path.join(root, 'node_modules'));

beforeEach(() => {
  for (const part of [
    `${CONTENT}/indicators`,
    `${CONTENT}/projects`,
    `${CONTENT}/brief`,
    `${CONTENT}/about`,
    `${CONTENT}/addresses`,
  ]) {
    rmSync(path.join(root, part), { recursive: true });
    cpSync(path.join(PROJECT_ROOT, part), path.join(root, part), { recursive: true });
  }
});

const place = (file: string): string => path.join(root, CONTENT, file);
const remove = (file: string) => (): void => rmSync(place(file));
const empty = (file: string) => (): void => writeFileSync(place(file), '[]\n');
const rename = (file: string, to: string) => (): void => renameSync(place(file), place(to));
const edit = (file: string, from: string | RegExp, to: string) => (): void =>
  writeFileSync(place(file), readFileSync(place(file), 'utf8').replace(from, to));

/** What an editor may do, without thinking of addresses, to the lists that the library itself keeps. */
const LOSSES = [
  ['delete an indicator', remove('indicators/museums.yaml'), /indicator museums can no longer be found/],
  [
    'rename an indicator',
    rename('indicators/gdp.yaml', 'indicators/gdp2.yaml'),
    /indicator gdp: its text is now at indicators\/gdp2/,
  ],
  [
    'rename a series',
    edit('indicators/gdp.yaml', 'id: growth', 'id: rate'),
    /series gdp\/growth: its text is now at indicators\/gdp\/rate/,
  ],
  [
    'delete a project',
    edit('projects/annex-1.yaml', /^- id: xi-an-jin-rong-cheng\n(?: .*\n)+/m, ''),
    /project xi-an-jin-rong-cheng can no longer be found/,
  ],
  [
    'rename a project',
    edit('projects/annex-1.yaml', 'id: xi-an-jin-rong-cheng', 'id: hub'),
    /project xi-an-jin-rong-cheng: its text is now at projects\/hub/,
  ],
  ['empty a list of projects', empty('projects/annex-1.yaml'), /project xi-an-chuan-mei-gang can no longer be found/],
  ['delete a list of projects', remove('projects/annex-2.yaml'), /project gui-jiao-23-hao-xian can no longer be found/],
  ['empty the brief', empty('brief/chapters.yaml'), /chapter figures can no longer be found/],
  [
    'rename a chapter of the brief',
    edit('brief/chapters.yaml', 'id: where', 'id: space'),
    /chapter where: its text is now at brief\/space/,
  ],
  [
    'give a heading about the library another id',
    edit('about/zh.mdx', '{/* rights ', '{/* terms-of-use '),
    /view about\/rights can no longer be found/,
  ],
  [
    'delete a heading about the library',
    edit('about/zh.mdx', /^## .*\{\/\* rights .*\n/m, ''),
    /view about\/rights can no longer be found/,
  ],
] as const;

for (const [what, lose, reported] of LOSSES)
  test(`the check refuses to ${what}, and accepts the redirects it suggests`, () => {
    lose();
    const library = readLibrary('public', root);
    assert.match(checkLedger(root, library).map(formatLedgerIssue).join('\n'), reported);

    const lines: string[] = [];
    runLedger('--suggest', root, library, '2027-01-01', (line) => lines.push(line));
    writeFileSync(path.join(root, REDIRECTS_FILE), lines.join('\n').replaceAll('reason: ""', 'reason: a test'));
    assert.equal(
      runLedger('--update', root, readLibrary('staff', root), '2027-01-01', (line) => lines.push(line)),
      0,
      lines.at(-1),
    );
    assert.deepEqual(checkLedger(root, library).map(formatLedgerIssue), []);
  });

test('the check refuses two indicators that have each other’s id, and only suggests giving them back', () => {
  rename('indicators/gdp.yaml', 'indicators/x.yaml')();
  rename('indicators/museums.yaml', 'indicators/gdp.yaml')();
  rename('indicators/x.yaml', 'indicators/museums.yaml')();
  const library = readLibrary('public', root);
  const reported = checkLedger(root, library).map(formatLedgerIssue).join('\n');
  assert.match(reported, /indicator gdp was published as [^]*Nearest to it: indicators\/museums \(100%\)/);
  const lines: string[] = [];
  runLedger('--suggest', root, library, '2027-01-01', (line) => lines.push(line));
  assert.match(lines.join('\n'), /# To be judged: indicators\/gdp\n/);
  assert.doesNotMatch(lines.join('\n'), /changed: indicators\/(?:gdp|museums)\n/);
});

for (const command of [['src/checks/cli.ts'], ['src/building/build.ts']])
  test(`node ${command.join(' ')} fails, and says which indicator and which projects are lost`, () => {
    remove('indicators/museums.yaml')();
    remove('projects/annex-2.yaml')();
    const env: NodeJS.ProcessEnv = { ...process.env, COMPRESS: '0' };
    delete env['LIBRARY_ROOT'];
    delete env['NODE_TEST_CONTEXT'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
    assert.equal(status, 1, stdout);
    assert.match(stderr, /address-lost\n {2}found: indicator museums can no longer be found/);
    assert.match(stderr, /address-lost\n {2}found: project gui-jiao-23-hao-xian can no longer be found/);
    assert.match(stderr, /src\/content\/projects {2}project-missing\n {2}found: plan-2021-2025\/annex-2\/t1-r1: /);
  });
