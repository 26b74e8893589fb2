import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listFolder } from './list-folder.ts';
import { ownSite, OWN_SITES } from './own-site.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeWhole } from './write-whole.ts';

test('writes files into new folders and over existing files, and leaves nothing beside them', () => {
  const root = temporaryFolder('write-');
  writeFileSync(path.join(root, 'a.txt'), 'old');
  writeWhole(
    root,
    new Map([
      ['a.txt', 'new'],
      ['b/c/d.txt', 'deep'],
    ]),
  );
  assert.equal(readFileSync(path.join(root, 'a.txt'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(path.join(root, 'b/c')), ['d.txt']);
  assert.deepEqual(readdirSync(root).sort(), ['a.txt', 'b']);
});

test('changes no file where one of them cannot be written', () => {
  const root = temporaryFolder('write-');
  writeFileSync(path.join(root, 'a.txt'), 'old');
  const texts = new Map([
    ['a.txt', 'new'],
    ['a.txt/b.txt', 'in a file'],
  ]);
  assert.throws(() => writeWhole(root, texts), /ENOTDIR|EEXIST/);
  assert.equal(readFileSync(path.join(root, 'a.txt'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(root), ['a.txt']);
});

test('lists a folder by name, without the files of other programs; a missing folder is empty', () => {
  const root = temporaryFolder('list-');
  for (const name of ['b', 'a', '.DS_Store', 'B']) mkdirSync(path.join(root, name));
  assert.deepEqual(
    listFolder(root, '.').map(({ name }) => name),
    ['B', 'a', 'b'],
  );
  assert.deepEqual(listFolder(root, 'none'), []);
  writeFileSync(path.join(root, 'file'), '');
  assert.throws(() => listFolder(root, 'file'), /^ContentError: file\n {2}found: /);
});

test('a site that a command builds for itself has a folder of its own below the working files', () => {
  const folder = ownSite('/project', 'offline');
  assert.equal(path.dirname(folder), path.join('/project', OWN_SITES));
  assert.match(path.basename(folder), new RegExp(`^site-offline-${process.pid}$`));
});
