import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { claimTarget } from './claim-target.ts';
import { ownSite } from '../files/own-site.ts';

let root = '';
beforeEach(() => void (root = mkdtempSync(path.join(tmpdir(), 'claim-'))));
afterEach(() => rmSync(root, { recursive: true }));

function site(name: string): void {
  for (const part of ['zh', 'en', 'data']) mkdirSync(path.join(root, name, part), { recursive: true });
  writeFileSync(path.join(root, name, 'robots.txt'), '');
}

test('a build has its target to itself until it releases it', () => {
  const { work, release } = claimTarget(root, 'dist');
  assert.match(work, /\.cache\/build-dist-\d+$/);
  assert.throws(() => claimTarget(root, 'dist'), /found: Another run is building dist\/ \(process \d+\)/);
  claimTarget(root, 'dist-staff').release();
  release();
  claimTarget(root, 'dist').release();
  assert.deepEqual(readdirSync(path.join(root, '.cache')), []);
});

test('what killed builds left behind is cleared, and a site they moved away is put back', () => {
  site('.dist.old');
  for (const left of ['build-dist-4194999', 'build-public-4194999', 'sites/site-offline-4194999', 'other'])
    mkdirSync(path.join(root, '.cache', left), { recursive: true });
  writeFileSync(path.join(root, '.cache/build-abc.lock.4194999'), '');
  claimTarget(root, 'dist').release();
  assert.deepEqual(readdirSync(root).sort(), ['.cache', 'dist']);
  assert.deepEqual(readdirSync(path.join(root, '.cache'), { recursive: true }).sort(), ['other', 'sites']);
});

for (const [what, target, make, found] of [
  ['the folder of the project', '.', undefined, /The project itself lies in this folder/],
  ['a folder around it', '..', undefined, /The project itself lies in this folder/],
  ['a folder of the project', 'src/content', undefined, /This folder belongs to the project/],
  ['a file', 'notes.txt', () => writeFileSync(path.join(root, 'notes.txt'), ''), /This is a file/],
  [
    'a folder of other things',
    'photos',
    () => {
      mkdirSync(path.join(root, 'photos'));
      writeFileSync(path.join(root, 'photos/a.jpg'), '');
    },
    /holds other things \(a\.jpg\)/,
  ],
  [
    'a link to the project',
    'link',
    () => symlinkSync('.', path.join(root, 'link')),
    /The project itself|holds other things/,
  ],
  [
    'a folder below a file',
    'notes.txt/site',
    () => writeFileSync(path.join(root, 'notes.txt'), ''),
    /There is a file where a folder should be/,
  ],
  ['what npm run downloads makes', 'downloads', undefined, /This folder belongs to the project/],
  ['the work of builds', '.cache/site', undefined, /This folder belongs to the project/],
  [
    'a new folder below a link into the sources',
    'link/site',
    () => {
      mkdirSync(path.join(root, 'src'));
      symlinkSync('src', path.join(root, 'link'));
    },
    /This folder belongs to the project/,
  ],
  [
    'a link that leads nowhere',
    'link',
    () => symlinkSync('gone', path.join(root, 'link')),
    /The link \S+\/link leads nowhere/,
  ],
  [
    'a link that leads to itself',
    'link',
    () => symlinkSync('link', path.join(root, 'link')),
    /A link leads back to itself/,
  ],
  ['a folder of the kernel', '/proc/site', undefined, /No folder can be made in \/proc/],
  ['a folder that this account may not write to', '/sys/site', undefined, /This account may not read or write it/],
  ['a name that is too long with what a build adds to it', 'a'.repeat(252), undefined, /The name is too long/],
  ['a name that is too long', 'a'.repeat(300), undefined, /The name is too long/],
] as const)
  test(`refuses to put a site in the place of ${what}`, () => {
    make?.();
    writeFileSync(path.join(root, 'package.json'), '');
    assert.throws(
      () => claimTarget(root, target),
      (error) => error instanceof Error && error.message.startsWith(`OUT_DIR=${target}\n`) && found.test(error.message),
    );
  });

test('accepts an empty folder, one with an earlier site, and new ones, and leaves nothing of its trial behind', () => {
  mkdirSync(path.join(root, 'empty'));
  site('dist');
  const before = readdirSync(root);
  for (const target of ['empty', 'dist', 'new', 'new/below/it', '.cache/benchmark/ours-x1', 'a'.repeat(240)]) {
    const { work, release } = claimTarget(root, target);
    assert.ok(path.basename(work).length < 255);
    release();
  }
  assert.deepEqual(readdirSync(root), ['.cache', ...before]);
});

test('takes over the folder of a command’s own site, but not while the command is running', () => {
  const own = ownSite(root, 'offline');
  claimTarget(root, own).release();
  mkdirSync(own, { recursive: true });
  claimTarget(root, 'dist').release();
  assert.deepEqual(readdirSync(path.dirname(own)), [path.basename(own)]);
});

test('releases its claim if the folder is refused', () => {
  assert.throws(() => claimTarget(root, '/proc/site'));
  assert.deepEqual(readdirSync(path.join(root, '.cache')), []);
});
