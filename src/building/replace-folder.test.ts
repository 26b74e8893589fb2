import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { replaceFolder } from './replace-folder.ts';

test('puts the new site in the place of the old one and leaves nothing beside it', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'replace-'));
  const [finished, target] = ['new', 'dist'].map((name) => path.join(root, name)) as [string, string];
  for (const [folder, text] of [[finished, 'new'], [target, 'old']] as const) {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'index.html'), text);
  }
  replaceFolder(finished, target);
  assert.equal(readFileSync(path.join(target, 'index.html'), 'utf8'), 'new');
  assert.ok(!existsSync(finished) && !existsSync(`${finished}-old`));
});
