import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { openToReaders } from './open-to-readers.ts';

test('a site made under umask 077 can be read by the account of a web server', () => {
  const folder = temporaryFolder('modes-');
  mkdirSync(path.join(folder, 'zh'));
  writeFileSync(path.join(folder, 'zh/index.html'), '');
  writeFileSync(path.join(folder, 'robots.txt'), '');
  for (const [place, mode] of [
    ['zh/index.html', 0o600],
    ['robots.txt', 0o777],
    ['zh', 0o700],
    ['', 0o700],
  ] as const)
    chmodSync(path.join(folder, place), mode);

  openToReaders(folder);

  assert.deepEqual(
    ['', 'zh', 'zh/index.html', 'robots.txt'].map((place) => statSync(path.join(folder, place)).mode & 0o777),
    [0o755, 0o755, 0o644, 0o644],
  );
});
