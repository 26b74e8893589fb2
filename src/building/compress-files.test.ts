import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { compressFiles, windowFor } from './compress-files.ts';

test('writes brotli and gzip beside text files, in folders too, and leaves small and compressed files alone', async () => {
  const folder = temporaryFolder('compress-');
  const text = '四个徐汇'.repeat(200);
  mkdirSync(path.join(folder, 'zh'));
  for (const [name, content] of [
    ['zh/index.html', text],
    ['small.html', '短'],
    ['chunk.pf_index', text],
  ] as const)
    writeFileSync(path.join(folder, name), content);

  assert.equal(await compressFiles(folder), '1 files');
  assert.deepEqual(readdirSync(folder, { recursive: true }).map(String).sort(), [
    'chunk.pf_index',
    'small.html',
    'zh',
    'zh/index.html',
    'zh/index.html.br',
    'zh/index.html.gz',
  ]);
  assert.equal(brotliDecompressSync(readFileSync(path.join(folder, 'zh/index.html.br'))).toString(), text);
  assert.equal(gunzipSync(readFileSync(path.join(folder, 'zh/index.html.gz'))).toString(), text);
});

test('does not compress unchanged files again, and never trusts a kept copy more than the content', async () => {
  const kept = temporaryFolder('kept-');
  const page = (name: string): string => `<p>${name}${'四个徐汇'.repeat(200)}</p>`;
  const siteOf = (pages: Record<string, string>): string => {
    const folder = temporaryFolder('compress-');
    for (const [name, content] of Object.entries(pages)) writeFileSync(path.join(folder, name), content);
    return folder;
  };
  const first = siteOf({ 'a.html': page('a'), 'b.html': page('b') });
  assert.equal(await compressFiles(first, kept), '2 files');

  const second = siteOf({ 'a.html': page('a'), 'b.html': page('changed') });
  assert.equal(await compressFiles(second, kept), '2 files, 1 unchanged');
  assert.deepEqual(readFileSync(path.join(second, 'a.html.br')), readFileSync(path.join(first, 'a.html.br')));
  assert.equal(brotliDecompressSync(readFileSync(path.join(second, 'b.html.br'))).toString(), page('changed'));

  const keptFiles = readdirSync(kept);
  assert.equal(keptFiles.length, 4, 'what the last build did not need is still kept');
  for (const name of keptFiles) writeFileSync(path.join(kept, name), readFileSync(path.join(kept, keptFiles[0] ?? '')));
  assert.equal(await compressFiles(second, kept), '2 files');
  assert.equal(gunzipSync(readFileSync(path.join(second, 'a.html.gz'))).toString(), page('a'));
});

test('the window of brotli is just as long as the file, so that compression is no worse', () => {
  assert.deepEqual([0, 500, 2 ** 16 - 16, 2 ** 16 - 15, 10_000_000].map(windowFor), [10, 10, 16, 17, 22]);
  // The last words of the file are the same as its first: only a window that reaches back this far finds them.
  const text = Buffer.from(
    `${'徐汇'.repeat(20)}${Array.from({ length: 9000 }, (_, at) => at * 7919).join(' ')}${'徐汇'.repeat(20)}`,
  );
  const bytesWith = (window: number): number =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: window } }).length;
  assert.ok(bytesWith(windowFor(text.length)) <= bytesWith(constants.BROTLI_DEFAULT_WINDOW));
  assert.ok(bytesWith(windowFor(text.length) - 3) > bytesWith(windowFor(text.length)));
});
