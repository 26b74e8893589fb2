import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

const places: string[] = [];
after(() => places.forEach((place) => rmSync(place, { recursive: true })));

/** A folder with folders in it, each with its own name in a file. */
function placeWith(...names: string[]): string {
  const root = mkdtempSync(path.join(tmpdir(), 'replace-'));
  places.push(root);
  for (const name of names) {
    mkdirSync(path.join(root, name));
    writeFileSync(path.join(root, name, 'index.html'), name);
  }
  return root;
}

function siteIn(root: string): string {
  return readFileSync(path.join(root, 'dist/index.html'), 'utf8');
}

test('replaces the old site with the new one and leaves nothing beside it', () => {
  const root = placeWith('new', 'dist');
  replaceFolder(path.join(root, 'new'), path.join(root, 'dist'));
  assert.equal(siteIn(root), 'new');
  assert.deepEqual(readdirSync(root), ['dist']);
});

test('creates the target where it does not exist yet', () => {
  const root = placeWith('new');
  replaceFolder(path.join(root, 'new'), path.join(root, 'sites/of/today/dist'));
  assert.ok(existsSync(path.join(root, 'sites/of/today/dist/index.html')));
});

test('replaces the folder that a link points to, not the link', () => {
  const root = placeWith('new', 'served');
  symlinkSync('served', path.join(root, 'dist'));
  replaceFolder(path.join(root, 'new'), path.join(root, 'dist'));
  assert.equal(readFileSync(path.join(root, 'served/index.html'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(root).sort(), ['dist', 'served']);
});

test('keeps the old site where the new one does not exist', () => {
  const root = placeWith('dist');
  assert.throws(() => replaceFolder(path.join(root, 'new'), path.join(root, 'dist')), /ENOENT/);
  assert.equal(siteIn(root), 'dist');
  assert.deepEqual(readdirSync(root), ['dist']);
});

for (const [moment, before, site] of [
  ['before the old site was taken away', ['dist', '.dist.new'], 'dist'],
  ['between the two renames', ['.dist.old', '.dist.new'], '.dist.old'],
  ['before the old site was removed', ['dist', '.dist.old'], 'dist'],
] as const)
  test(`a run killed ${moment} is put right`, () => {
    const root = placeWith(...before);
    recoverFolder(path.join(root, 'dist'));
    assert.equal(siteIn(root), site);
    assert.deepEqual(readdirSync(root), ['dist']);
  });
