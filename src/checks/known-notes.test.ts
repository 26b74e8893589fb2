import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { formatIssue } from '../files/issue.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { readLibrary } from '../loading/load-library.ts';
import { knownNotes } from './known-notes.ts';

const root = mkdtempSync(path.join(tmpdir(), 'notes-'));
after(() => rmSync(root, { recursive: true }));

test('a note on a block that moved is one problem at its line, and the library is still read', () => {
  for (const part of ['content', 'sources'])
    cpSync(path.join(PROJECT_ROOT, 'src', part), path.join(root, 'src', part), { recursive: true });
  assert.deepEqual(knownNotes(root, readLibrary('public', root)), []);
  const file = path.join(root, 'src/content/notes/plan-2021-2025.yaml');
  const text = readFileSync(file, 'utf8');
  assert.match(text, /block: chapter-13\/s1-p2\n/);
  writeFileSync(file, text.replace('block: chapter-13/s1-p2\n', 'block: chapter-13/s1-p99\n'));
  const line = text.split('\n').findIndex((one) => one.endsWith('block: chapter-13/s1-p2')) + 1;
  assert.deepEqual(
    knownNotes(root, readLibrary('public', root)).map((issue) => formatIssue(issue).split('\n').slice(0, 2)),
    [
      [
        `src/content/notes/plan-2021-2025.yaml:${line}  unknown-note`,
        '  found: chapter-13/s1-p99: no such block in "plan-2021-2025".',
      ],
    ],
  );
});
