import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FORMER_LEDGER_FILE, LEDGER_FILE, readLedger } from './ledger-file.ts';
import { historyGap, removedLines, wasPermanent } from './ledger-history.ts';
import { headOf, missingAgainst, publishedLines, PUBLISHED_LINES } from './published-lines.ts';

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

const LOST = ['The line "page plan/chapter-2" was published and is missing.'];

test('a line removed in a merge commit is noticed', () => {
  commitLedger(LEDGER_FILE, LINES);
  git('checkout', '-q', '-b', 'side');
  put('note.txt', 'a change of the side\n');
  commit('Change the side');
  git('checkout', '-q', '-');
  git('merge', '-q', '--no-commit', '--no-ff', 'side');
  put(LEDGER_FILE, text(WITHOUT_2));
  commit('Merge the side');
  assert.deepEqual(missing(WITHOUT_2), LOST);
});

test('a line that a merge dropped by taking the whole older side is noticed', () => {
  commitLedger(LEDGER_FILE, WITHOUT_2);
  git('branch', 'older');
  commitLedger(LEDGER_FILE, LINES);
  git('checkout', '-q', 'older');
  put('note.txt', 'a change of the older side\n');
  commit('Change the older side');
  git('merge', '-q', '-s', 'ours', '-m', 'Keep the older side', '-');
  assert.deepEqual(missing(WITHOUT_2), LOST);
});

test('lowering the version does not allow lines to go', () => {
  commitLedger(LEDGER_FILE, LINES);
  put('package.json', '{\n  "version": "0.9.0"\n}\n');
  commitLedger(LEDGER_FILE, WITHOUT_2);
  assert.deepEqual(missing(WITHOUT_2), LOST);
  assert.equal(wasPermanent(root), true);
});

test('an incomplete history is reported', () => {
  commitLedger(LEDGER_FILE, LINES);
  commitLedger(LEDGER_FILE, WITHOUT_2);
  assert.equal(historyGap(root), null);
  const clone = path.join(root, 'shallow');
  git('clone', '-q', '--depth', '1', `file://${root}`, clone);
  assert.match(historyGap(clone) ?? '', /shallow clone/);
  rmSync(path.join(root, '.git'), { recursive: true });
  assert.match(historyGap(root) ?? '', /no git history/);
});

test('a folder inside the repository of another project has no history of its own', () => {
  const inner = path.join(root, 'unpacked');
  mkdirSync(path.join(inner, path.dirname(LEDGER_FILE)), { recursive: true });
  writeFileSync(path.join(inner, LEDGER_FILE), text(LINES));
  assert.match(historyGap(inner) ?? '', /git does not keep/);
});

test('the published site is compared line by line, whatever git knows', async () => {
  put(`dist/${PUBLISHED_LINES}`, publishedLines(readLedger(text(LINES)), 'public'));
  const against = async (lines: readonly string[]): Promise<string[]> =>
    (await missingAgainst(path.join(root, 'dist'), readLedger(text(lines)))).map(({ found }) => found.slice(0, 31));
  assert.deepEqual(await against([...LINES, 'page plan/chapter-4']), []);
  assert.deepEqual(await against(WITHOUT_2), ['The line "page plan/chapter-2" ']);
  put(
    `dist/${PUBLISHED_LINES}`,
    publishedLines(readLedger(text(LINES)), 'public').replace(/page plan.chapter-3\n/, ''),
  );
  await assert.rejects(against(LINES), /is incomplete: its head does not match/);
  await assert.rejects(missingAgainst(path.join(root, 'nowhere'), []), /There is no data\/addresses\.txt in it/);
});

test('the head of a ledger does not depend on the order of its lines, and lines of staff documents are not published', () => {
  assert.equal(headOf(['b', 'a']), headOf(['a', 'b']));
  assert.notEqual(headOf(['a']), headOf(['a', 'b']));
  const ledger = readLedger(text([...LINES, 'document draft staff', 'page draft/cover']));
  assert.doesNotMatch(publishedLines(ledger, 'public'), /draft/);
  assert.match(publishedLines(ledger, 'staff'), /page draft\/cover/);
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
