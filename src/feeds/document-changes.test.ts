import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { documentChanges, LONGEST } from './document-changes.ts';
import { readGitHistory, type GitHistory } from './git-history.ts';
import { madeUpRepository, shallowClone } from './made-up-repository.ts';

const FOLDER = 'src/content/documents';
const NOTHING = { moves: [], changes: [] };
const zh = (...paragraphs: readonly string[]): string => `# 题 {/* title */}\n\n${paragraphs.join('\n\n')}\n`;
const repository = madeUpRepository([
  { 'zh/plan/chapter-1': zh('甲', '乙'), 'en/plan/chapter-1': zh('<Untranslated />', '<Untranslated />') },
  { 'en/plan/chapter-1': zh('a', 'b') },
  { 'zh/plan/chapter-1': zh('甲', '乙二', '丙'), 'en/plan/chapter-1': zh('a', 'b two', 'c') },
  { 'zh/other/chapter-1': zh('丁') },
  { 'zh/plan/chapter-1': zh('甲', '乙二') },
]);
const listed = (history: GitHistory | null): [string, string[]][] =>
  documentChanges('plan', NOTHING, history).map(({ date, changes }) => [
    date.slice(11, 13),
    changes.map(({ id, kind }) => `${kind} ${id}`),
  ]);

test('lists for each commit what happened to each block, newest first, and nothing about other documents', () => {
  assert.deepEqual(listed(readGitHistory(repository, FOLDER)), [
    ['04', ['removed plan/chapter-1/p3']],
    ['02', ['reworded plan/chapter-1/p2', 'added plan/chapter-1/p3']],
    ['01', ['english plan/chapter-1/p1', 'english plan/chapter-1/p2']],
    ['00', ['added plan/chapter-1']],
  ]);
});

test('however often the English is edited, the Chinese feed keeps its own last changes', () => {
  const edits = Array.from({ length: LONGEST + 1 }, (_, edit) => ({ 'en/plan/chapter-1': zh(`a ${edit}`, 'b') }));
  const edited = madeUpRepository([
    { 'zh/plan/chapter-1': zh('甲', '乙'), 'en/plan/chapter-1': zh('<Untranslated />', '<Untranslated />') },
    ...edits,
  ]);
  const changes = listed(readGitHistory(edited, FOLDER));
  assert.deepEqual(changes.at(-1), ['00', ['added plan/chapter-1']]);
  assert.equal(changes.length, LONGEST + 1);
});

test('a shallow clone gives what it has, and does not take its oldest commit for the beginning of everything', () => {
  const history = readGitHistory(shallowClone(repository, 3), FOLDER);
  assert.equal(history?.shallow, true);
  assert.deepEqual(listed(history), [['04', ['removed plan/chapter-1/p3']]]);
});

test('a full clone says that it is whole', () => {
  assert.equal(readGitHistory(repository, FOLDER)?.shallow, false);
});

test('without git only redirects are listed, by day', () => {
  const history = readGitHistory(temporaryFolder('no-git-'), FOLDER);
  assert.equal(history, null);
  const redirects = {
    moves: [
      { from: 'plan/chapter-1/p3', to: ['plan/chapter-2/p1'], reason: 'moved', date: '2027-03-01', line: 1 },
      { from: 'plan-b/chapter-1', to: [], reason: 'other document', date: '2027-03-01', line: 2 },
    ],
    changes: [{ changed: 'plan/chapter-1/p1', from: '0', to: '1', reason: 'misprint', date: '2027-04-01', line: 3 }],
  };
  assert.deepEqual(documentChanges('plan', redirects, history), [
    {
      key: '2027-04-01',
      date: '2027-04-01T00:00:00Z',
      changes: [{ id: 'plan/chapter-1/p1', kind: 'reworded', reason: 'misprint' }],
    },
    {
      key: '2027-03-01',
      date: '2027-03-01T00:00:00Z',
      changes: [{ id: 'plan/chapter-1/p3', kind: 'moved', to: ['plan/chapter-2/p1'], reason: 'moved' }],
    },
  ]);
});
