import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { loadPage, pageFiles } from './page-files.ts';
import { formatRecord, recordedSource } from './translation-record.ts';

function rootWith(texts: Readonly<Record<string, string>>): string {
  const root = temporaryFolder('page-');
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

const FILES = pageFiles('plan/chapter-1');
const ZH = '---\norder: 1\n---\n\n# 第一章 {/* title */}\n';

test('a page has a file in each language and a record that connects them', () => {
  assert.deepEqual(FILES, {
    id: 'plan/chapter-1',
    zh: 'src/content/documents/zh/plan/chapter-1.mdx',
    en: 'src/content/documents/en/plan/chapter-1.mdx',
    record: 'src/content/translations/plan/chapter-1.json',
  });
  assert.equal(pageFiles('report/terms/tto').zh, 'src/content/documents/zh/report/terms/tto.mdx');
});

for (const id of ['plan', 'plan/chapter-1/s1', 'Plan/chapter-1', '../plan/chapter-1', 'plan/chapter 1'])
  test(`${id} is not the name of a page`, () =>
    assert.throws(
      () => pageFiles(id),
      /found: This is not the name of a page\.\n {2}fix: {3}Name it as <document>\/<page>/,
    ));

test('English and record may not exist yet', () => {
  const page = loadPage(FILES, rootWith({ [FILES.zh]: ZH }));
  assert.equal(page.zh.blocks[0]?.text, '第一章');
  assert.equal(page.en, null);
  assert.equal(page.record.size, 0);
});

test('both languages and their record are read, and read again after a change', () => {
  const record = formatRecord(new Map([['title', recordedSource('第一章', 'Chapter 1')]]), ['title']);
  const texts = { [FILES.zh]: ZH, [FILES.en]: '# Chapter 1 {/* title */}\n', [FILES.record]: record };
  const page = loadPage(FILES, rootWith(texts));
  assert.equal(page.en?.blocks[0]?.text, 'Chapter 1');
  assert.equal(page.record.get('title')?.zh, '第一章');
  const again = loadPage(FILES, rootWith({ ...texts, [FILES.zh]: ZH.replace('第一章', '第二章') }));
  assert.equal(again.zh.blocks[0]?.text, '第二章');
  assert.equal(again.en, page.en, 'unchanged text is not read twice');
});

test('a page without Chinese, and an English one with front matter, are refused', () => {
  assert.throws(
    () => loadPage(FILES, rootWith({})),
    /zh\/plan\/chapter-1\.mdx\n {2}found: There is no such Chinese page\.\n {2}fix: {3}Look up/,
  );
  assert.throws(
    () => loadPage(FILES, rootWith({ [FILES.zh]: ZH, [FILES.en]: ZH })),
    /en\/plan\/chapter-1\.mdx:1\n {2}found: Front matter in an English page\.\n {2}fix: {3}Remove it/,
  );
});
