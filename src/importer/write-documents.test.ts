import assert from 'node:assert/strict';
import { test } from 'node:test';
import path from 'node:path';
import { MadeUpProject } from './made-up-project.ts';
import { writeDocuments } from './write-documents.ts';

const FOLDER = 'src/content/documents';
const NEW = new Map([['report', new Map([['opening', '新'], ['part-1', '新']])]]);

test('replaces a document whole and leaves nothing behind', () => {
  using project = new MadeUpProject();
  project.write(`${FOLDER}/zh/report/part-9.mdx`, '旧');
  project.write(`${FOLDER}/zh/other/opening.mdx`, '他');
  writeDocuments(path.join(project.root, FOLDER), NEW);
  assert.deepEqual(project.files(FOLDER), ['zh/other/opening.mdx', 'zh/report/opening.mdx', 'zh/report/part-1.mdx']);
});

test('leaves every document as it was when a page cannot be written', () => {
  using project = new MadeUpProject();
  project.write(`${FOLDER}/zh/report/opening.mdx`, '旧');
  const broken = new Map([...NEW, ['second', new Map([['no/such/folder', '新']])]]);
  assert.throws(() => writeDocuments(path.join(project.root, FOLDER), broken), /ENOENT/);
  assert.deepEqual(project.files(FOLDER), ['zh/report/opening.mdx']);
  assert.equal(project.read(`${FOLDER}/zh/report/opening.mdx`), '旧');
});

test('puts back what a killed run took away, then writes', () => {
  using project = new MadeUpProject();
  project.write(`${FOLDER}/.import/old/taken/opening.mdx`, '旧');
  project.write(`${FOLDER}/.import/new/report/half.mdx`, '半');
  writeDocuments(path.join(project.root, FOLDER), NEW);
  assert.deepEqual(project.files(FOLDER), ['zh/report/opening.mdx', 'zh/report/part-1.mdx', 'zh/taken/opening.mdx']);
});
