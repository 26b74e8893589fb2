import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FORMER_LEDGER_FILE, LEDGER_FILE, readLedger } from './ledger-file.ts';
import { removedLines } from './ledger-history.ts';

const LINES = ['document plan public', 'page plan/chapter-1', 'page plan/chapter-2', 'page plan/chapter-3'];
const WITHOUT_2 = LINES.filter((line) => !line.endsWith('-2'));

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'history-'));
  git('init', '-q');
  git('config', 'user.name', 'Editor');
  git('config', 'user.email', 'editor@library.example');
  put('package.json', '{\n  "version": "1.0.0"\n}\n');
  commit('Publish');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a line removed before the ledger moved is noticed', () => {
  commitLedger(FORMER_LEDGER_FILE, LINES);
  commitLedger(FORMER_LEDGER_FILE, WITHOUT_2);
  move(WITHOUT_2);
  assert.deepEqual(missing(WITHOUT_2), ['The line "page plan/chapter-2" was published and is missing.']);
});

test('a line removed in the commit that moves the ledger is noticed', () => {
  commitLedger(FORMER_LEDGER_FILE, LINES);
  move(WITHOUT_2);
  assert.deepEqual(missing(WITHOUT_2), ['The line "page plan/chapter-2" was published and is missing.']);
});

test('a line removed after the ledger moved is noticed, committed or not', () => {
  commitLedger(FORMER_LEDGER_FILE, LINES);
  move(LINES);
  put(LEDGER_FILE, text(WITHOUT_2));
  assert.equal(missing(WITHOUT_2).length, 1);
  commit('Forget a page');
  assert.equal(missing(WITHOUT_2).length, 1);
});

test('the move itself removes nothing', () => {
  commitLedger(FORMER_LEDGER_FILE, LINES);
  move(LINES);
  commitLedger(LEDGER_FILE, [...LINES, 'page plan/chapter-4']);
  assert.deepEqual(missing([...LINES, 'page plan/chapter-4']), []);
});

function missing(lines: readonly string[]): string[] {
  return removedLines(root, readLedger(text(lines))).map(({ found }) => found);
}

function move(lines: readonly string[]): void {
  rmSync(path.join(root, FORMER_LEDGER_FILE));
  commitLedger(LEDGER_FILE, lines);
}

function commitLedger(file: string, lines: readonly string[]): void {
  put(file, text(lines));
  commit('Change the ledger');
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-C', root, ...args]);
}
