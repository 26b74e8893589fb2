import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAhead } from './read-ahead.ts';
import type { SearchFiles } from './search-files.ts';

function filesThat(answer: (path: string, time: number) => Promise<Uint8Array<ArrayBuffer>>): {
  files: SearchFiles;
  asked: string[];
} {
  const asked: string[] = [];
  return { asked, files: { read: (path) => (asked.push(path), answer(path, asked.length)) } };
}

test('what is read ahead is asked for at once, and once', async () => {
  const { files, asked } = filesThat((path) => Promise.resolve(new TextEncoder().encode(path)));
  const ahead = readAhead(files, ['names.json']);
  assert.deepEqual(asked, ['names.json']);
  assert.equal(new TextDecoder().decode(await ahead.read('names.json')), 'names.json');
  assert.equal(new TextDecoder().decode(await ahead.read('first-zh.json')), 'first-zh.json');
  assert.deepEqual(asked, ['names.json', 'first-zh.json']);
});

test('a file that could not be read ahead fails for whoever asks for it, and may be asked for again', async () => {
  const { files } = filesThat((path, time) =>
    time === 1 ? Promise.reject(new Error(`${path} answered 503.`)) : Promise.resolve(new Uint8Array()),
  );
  const ahead = readAhead(files, ['names.json']);
  await assert.rejects(ahead.read('names.json'), /503/);
  assert.equal((await ahead.read('names.json')).length, 0);
});
