import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readPictureWords } from './read-picture-words.ts';

function inProject(yaml: string, run: (root: string) => void): void {
  const root = mkdtempSync(path.join(tmpdir(), 'words-'));
  mkdirSync(path.join(root, 'src/sources/plan'), { recursive: true });
  writeFileSync(path.join(root, 'src/sources/plan/pictures.yaml'), yaml);
  try {
    run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a picture has a description in Chinese, or in both languages', () =>
  inProject('a.png: 一张图\nb.png: {zh: 另一张, en: Another}\n', (root) => {
    assert.deepEqual(
      [...readPictureWords(root, 'plan')],
      [
        ['a.png', { zh: '一张图', en: undefined }],
        ['b.png', { zh: '另一张', en: 'Another' }],
      ],
    );
    assert.equal(readPictureWords(root, 'other').size, 0);
  }));

test('a description only in English is refused', () =>
  inProject('a.png: {en: A picture}\n', (root) => {
    assert.throws(() => readPictureWords(root, 'plan'), /pictures\.yaml:1/);
  }));
