import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { holdLock } from '../files/hold-lock.ts';
import { CONTENT_LOCK, recoverContent } from '../loading/recover-content.ts';
import { MadeUpProject } from './made-up-project.ts';
import { writeDocuments } from './write-documents.ts';

const FOLDER = 'src/content/documents';
const NEW = new Map([
  [
    'report',
    new Map([
      ['opening', '新'],
      ['part-1', '新'],
    ]),
  ],
]);

test('replaces a whole document and leaves nothing behind', () => {
  using project = new MadeUpProject();
  project.write(`${FOLDER}/zh/report/part-9.mdx`, '旧');
  project.write(`${FOLDER}/zh/other/opening.mdx`, '他');
  writeDocuments(project.root, NEW);
  assert.deepEqual(project.files(FOLDER), ['zh/other/opening.mdx', 'zh/report/opening.mdx', 'zh/report/part-1.mdx']);
  assert.deepEqual(project.files('.cache'), []);
});

test('leaves every document as it was when a page cannot be written', () => {
  using project = new MadeUpProject();
  project.write(`${FOLDER}/zh/report/opening.mdx`, '旧');
  const broken = new Map([
    ...NEW,
    [
      'second',
      new Map([
        ['page', '新'],
        ['page.mdx/below', '新'],
      ]),
    ],
  ]);
  assert.throws(() => writeDocuments(project.root, broken), /EEXIST|ENOTDIR/);
  assert.deepEqual(project.files(FOLDER), ['zh/report/opening.mdx']);
  assert.equal(project.read(`${FOLDER}/zh/report/opening.mdx`), '旧');
});

test('puts back what a killed run moved away, then writes', () => {
  using project = new MadeUpProject();
  project.write(`${FOLDER}/.zh.old/taken/opening.mdx`, '旧');
  project.write(`${FOLDER}/.import/report/half.mdx`, '半');
  writeDocuments(project.root, NEW);
  assert.deepEqual(project.files(FOLDER), ['zh/report/opening.mdx', 'zh/report/part-1.mdx', 'zh/taken/opening.mdx']);
});

test('any command that reads the pages puts them back first', () => {
  using project = new MadeUpProject();
  project.write(`${FOLDER}/.zh.old/taken/opening.mdx`, '旧');
  project.write(`${FOLDER}/.zh.new/taken/opening.mdx`, '新');
  recoverContent(project.root);
  assert.deepEqual(project.files(FOLDER), ['zh/taken/opening.mdx']);
  assert.equal(project.read(`${FOLDER}/zh/taken/opening.mdx`), '旧');
});

test('two imports at once are refused, and neither disturbs the other', () => {
  using project = new MadeUpProject();
  const release = holdLock(project.root, CONTENT_LOCK, 'importing');
  project.write(`${FOLDER}/.import/report/half.mdx`, '半');
  assert.throws(
    () => writeDocuments(project.root, NEW),
    /^ContentError: \.cache\/import\.lock\n {2}found: Another run is importing \(process \d+\)\.\n {2}fix: /,
  );
  assert.deepEqual(project.files(FOLDER), ['.import/report/half.mdx']);
  release();
  writeDocuments(project.root, NEW);
});

test('the lock of a killed run is ignored', () => {
  using project = new MadeUpProject();
  holdLock(project.root, CONTENT_LOCK, 'importing');
  const lock = path.join(project.root, CONTENT_LOCK);
  writeFileSync(lock, project.read(CONTENT_LOCK).replace(/^\d+/, '4194999'));
  writeDocuments(project.root, NEW);
  assert.equal(existsSync(lock), false);
});
