import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fingerprint } from '../addressing/fingerprint.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { missingWordings } from './missing-wordings.ts';
import { readRedirects } from './redirects-file.ts';
import { readWordings, wordingFiles, WORDINGS_FOLDER, wordingsOf } from './wordings-files.ts';

const library = libraryOf({ plan: { one: '甲说任务\n\n乙说保障\n' }, report: { one: '丙说成绩\n' } });
const ledger = ledgerOf(library);
const known = wordingsOf(library);
const scope = ledgerScope(ledger, library, readRedirects(''), known);
const PLAN = `${WORDINGS_FOLDER}/plan.txt`;

const folder = mkdtempSync(path.join(tmpdir(), 'wordings-'));
after(() => rmSync(folder, { recursive: true }));

test('each document has a file with a line for each block, after the remark that says what writes it', () => {
  const { files, missing } = wordingFiles(scope, known);
  assert.deepEqual([...files.keys()], [PLAN, `${WORDINGS_FOLDER}/report.txt`]);
  assert.match(files.get(PLAN) ?? '', /^# [^\n]*npm run ledger[^\n]*\none\/p1 甲说任务\none\/p2 乙说保障\n$/);
  assert.deepEqual(missing, []);
});

test('whatever is not a block is listed among the names, under its address', () => {
  const text = '龙华寺';
  const stamp = fingerprint(text);
  const name = { kind: 'name', id: 'longhua-si', stamp, address: 'names/longhua-si', history: [stamp] } as const;
  const { files } = wordingFiles({ ...scope, published: [name] }, new Map([[stamp, text]]));
  assert.deepEqual([...files.keys()], [`${WORDINGS_FOLDER}/names.txt`]);
  assert.match(files.get(`${WORDINGS_FOLDER}/names.txt`) ?? '', /\nnames\/longhua-si 龙华寺\n$/);
});

test('a text of several lines takes one line in its file', () => {
  const lines = new Map([...known].map(([stamp, text]) => [stamp, text.replace('说', '\r\n\n说')]));
  assert.match(wordingFiles(scope, lines).files.get(PLAN) ?? '', /\none\/p1 甲 说任务\none\/p2 乙 说保障\n$/);
});

test('an address that is redirected or declared gone keeps no wording; a lost one does', () => {
  const shorter = libraryOf({ plan: { one: '甲说任务\n' }, report: { one: '丙说成绩\n' } });
  const linesWith = (redirects: string) =>
    wordingFiles(ledgerScope(ledger, shorter, readRedirects(redirects), known), known).files.get(PLAN) ?? '';
  const entry = (fate: string): string => `- from: plan/one/p2\n  ${fate}\n  reason: x\n  date: 2027-01-01\n`;
  assert.doesNotMatch(linesWith(entry('to: plan/one/p1')), /one\/p2/);
  assert.doesNotMatch(linesWith(entry('gone: true')), /one\/p2/);
  assert.match(linesWith(''), /one\/p2 乙说保障/);
});

test('a missing wording is reported once for its file, with the number of others', () => {
  const { files, missing } = wordingFiles(scope, new Map());
  assert.deepEqual([files.size, missing.map(({ id }) => id)], [0, ['plan/one/p1', 'plan/one/p2', 'report/one/p1']]);
  assert.deepEqual(
    missingWordings({ ...scope, wordings: new Map() }).map(({ file, found }) => `${file}: ${found}`),
    [
      `${PLAN}: The published wording of block plan/one/p1 and of 1 more is missing, or was edited by hand.`,
      `${WORDINGS_FOLDER}/report.txt: The published wording of block report/one/p1 is missing, or was edited by hand.`,
    ],
  );
});

test('what is written reads back the same, without remarks and other files', () => {
  assert.deepEqual(readWordings(folder), new Map());
  mkdirSync(path.join(folder, WORDINGS_FOLDER), { recursive: true });
  for (const [file, content] of wordingFiles(scope, known).files) writeFileSync(path.join(folder, file), content);
  writeFileSync(path.join(folder, WORDINGS_FOLDER, 'notes.md'), 'one/p9 丁\n');
  assert.deepEqual([...readWordings(folder)].sort(), [...known].sort());
});
