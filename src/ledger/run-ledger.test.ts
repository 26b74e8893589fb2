import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { LEDGER_FILE } from './ledger-file.ts';
import { libraryOf } from './made-up-library.ts';
import { REDIRECTS_FILE } from './redirects-file.ts';
import { checkLedger, runLedger, type LedgerCommand } from './run-ledger.ts';

const published = libraryOf({ plan: { one: '甲\n\n乙\n' } });
const shorter = libraryOf({ plan: { one: '甲\n' } });
const longer = libraryOf({ plan: { one: '甲\n\n乙\n\n丙\n' } });

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('rewrites the ledger before version 1.0.0, and never from then on', () => {
  const root = project('0.9.0');
  assert.equal(run('--rebuild', root, published).status, 0);
  const before = readFileSync(path.join(root, LEDGER_FILE), 'utf8');
  setVersion(root, '1.0.0');
  const { status, output } = run('--rebuild', root, shorter);
  assert.equal(status, 1);
  assert.match(output, /from 1\.0\.0 on the ledger only grows/);
  assert.equal(readFileSync(path.join(root, LEDGER_FILE), 'utf8'), before);
});

test('adds what is new', () => {
  const root = project('1.0.0', published);
  assert.match(run('--check', root, longer).output, /address-not-in-ledger\n {2}found: block plan\/one\/p3/);
  assert.match(run('--update', root, longer).output, /21 lines, 1 new/);
  assert.match(run('--check', root, longer).output, /The ledger holds: 21 addresses/);
});

test('adds nothing while an old address is lost', () => {
  const root = project('1.0.0', published);
  const { status, output } = run('--update', root, shorter);
  assert.equal(status, 1);
  assert.match(
    output,
    /address-lost\n {2}found: block plan\/one\/p2 can no longer be found\. It read "乙"\.\n {2}fix: {3}Put it back, or say in src\/content\/addresses\/redirects\.yaml/,
  );
});

test('suggests entries, and says when none is needed', () => {
  const root = project('1.0.0', published);
  assert.match(
    run('--suggest', root, shorter).output,
    /- from: plan\/one\/p2\n {2}gone: true\n {2}reason: ""\n {2}date: 2027-01-01/,
  );
  assert.match(run('--suggest', root, published).output, /Every published address is kept or explained/);
});

test('takes a suggested entry once it has its reason', () => {
  const root = project('1.0.0', published);
  writeFileSync(path.join(root, REDIRECTS_FILE), run('--suggest', root, shorter).output.replace('""', 'withdrawn'));
  assert.deepEqual(checkLedger(root, shorter), []);
});

test('reports a line that was removed from the file, committed or not', () => {
  const root = project('1.0.0', published);
  commit(root);
  const file = path.join(root, LEDGER_FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/block plan\/one\/p2.*\n/, ''));
  for (const state of ['changed', 'committed']) {
    const [issue] = checkLedger(root, shorter);
    assert.equal(issue?.kind, 'ledger-shrank', state);
    assert.match(issue.found, /block plan\/one\/p2 [0-9a-f]{12}" was published and is missing/);
    if (state === 'changed') commit(root);
  }
});

test('allows the removal of lines that were there only before version 1.0.0', () => {
  const root = project('0.9.0', published);
  commit(root);
  run('--rebuild', root, shorter);
  setVersion(root, '1.0.0');
  commit(root);
  assert.deepEqual(checkLedger(root, shorter), []);
});

function project(version: string, library: typeof published | null = null): string {
  const root = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  folders.push(root);
  mkdirSync(path.join(root, path.dirname(LEDGER_FILE)), { recursive: true });
  setVersion(root, '0.1.0');
  if (library !== null) run('--rebuild', root, library);
  setVersion(root, version);
  return root;
}

function setVersion(root: string, version: string): void {
  writeFileSync(path.join(root, 'package.json'), `${JSON.stringify({ version }, null, 2)}\n`);
}

function run(command: LedgerCommand, root: string, library: typeof published): { status: number; output: string } {
  const lines: string[] = [];
  const status = runLedger(command, root, library, '2027-01-01', (line) => lines.push(line));
  return { status, output: lines.join('\n') };
}

function commit(root: string): void {
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '--message', 'a');
}
