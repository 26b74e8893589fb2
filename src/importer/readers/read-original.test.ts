import assert from 'node:assert/strict';
import { ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readOriginal, readOriginalFile } from './read-original.ts';

const text = new TextEncoder().encode('甲');

for (const [ending, advice] of [
  ['doc', /before 2007 \(\.doc\)[\s\S]*save it as \.docx/],
  ['wps', /save it as \.docx/],
  ['xls', /save it as \.xlsx/],
  ['ofd', /save it as PDF/],
  ['exe', /No reader knows files that end with \.exe[\s\S]*\.txt, \.md/],
] as const)
  test(`says what to save a .${ending} as`, async () => {
    await assert.rejects(readOriginal(`报告.${ending}`, text), advice);
  });

test('says what a file with the wrong extension is', async () => {
  await assert.rejects(readOriginal('a.txt', Buffer.from('PK\u0003\u0004')), /ends with \.txt, but it is a ZIP/);
  await assert.rejects(readOriginal('a.TXT', Buffer.from('%PDF-1.7')), /it is a PDF/);
  await assert.rejects(
    readOriginal('a.md', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])),
    /before 2007, or one with a password/,
  );
});

test('refuses a file of 200 MB because of its size', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'original-'));
  try {
    const file = path.join(folder, 'a.txt');
    ftruncateSync(openSync(file, 'w'), 200 * 1024 * 1024);
    await assert.rejects(readOriginalFile(file), /The file has 200 MB; no more than 64 MB are read/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
