import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { SecondLibrary } from '../second-library.ts';

/** Another district with one document and nothing else: no glossary, names, indicators, projects or brief. */
const library = new SecondLibrary(PROJECT_ROOT);
const out = library.path('dist');
const textFiles = (): string[] =>
  readdirSync(out, { recursive: true })
    .map(String)
    .filter((file) => /\.(?:html|json|jsonl|xml|tmx|tbx|csv|txt|md|js)$/.test(file));
const read = (file: string): string => readFileSync(path.join(out, file), 'utf8');

before(async () => {
  const { status, output } = await library.run('node src/building/build.ts');
  assert.equal(status, 0, output);
});
after(() => library.remove());

test('every page of another library names itself and its own district', () => {
  assert.match(read('zh/index.html'), /<title>清河文库<\/title>/);
  assert.match(read('en/index.html'), /<title>Qinghe Library<\/title>/);
  assert.match(read('index.html'), /清河文库 · Qinghe Library/);
  assert.match(read('en/work-report-2027/part-1/index.html'), /300 elderly care beds were added/);
  assert.match(read('data/corpus.tmx'), /creationtool="qinghe-library"/);
  assert.match(read('zh/work-report-2027/feed.xml'), /<id>tag:qinghe-library,2027:zh\/work-report-2027<\/id>/);
  assert.match(read('en/llms.txt'), /^# Qinghe Library\n/);
});

test('the page about a library names its publisher and whom to ask, if known', () => {
  assert.match(read('en/about/index.html'), /This library is published by Qinghe Development Society\./);
  assert.match(
    read('zh/about/index.html'),
    /本库由清河区发展研究会发布。\s*<a href="mailto:library@example\.cn">联系方式<\/a>/,
  );
});

test('another library contains nothing of this one', () => {
  const files = textFiles();
  assert.ok(files.length > 40, `only ${files.length} files`);
  const leaks = files.flatMap((file) =>
    (read(file).match(/xuhui|徐汇|五违四必|Five Violations|plan-2021|work-report-2022/gi) ?? []).map(
      (word) => `${file}: ${word}`,
    ),
  );
  assert.deepEqual(leaks, []);
});

test('what another library lacks has no page, and nothing links there', () => {
  for (const part of ['glossary', 'names', 'indicators', 'projects', 'brief', 'compare'])
    assert.equal(existsSync(path.join(out, 'en', part)), false, part);
  const pages = textFiles().filter((file) => file.endsWith('.html'));
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\shref="(\/[^"#?]*)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(path.join(out, decodeURI(target), target.endsWith('/') ? 'index.html' : '')))
      .map((target) => `${page} → ${target}`),
  );
  assert.deepEqual(broken, []);
});
