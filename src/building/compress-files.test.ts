import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { compressFiles } from './compress-files.ts';

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
