import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOwnProcess } from './in-own-process.ts';

test('hands back what the step says it did', async () => {
  assert.match(await inOwnProcess('check', ''), /^\d+ blocks$/);
});

test('hands on the message of a step that fails', async () => {
  await withEnvironment('LIBRARY_ROOT', '/nowhere', () => assert.rejects(inOwnProcess('check', ''), /names\/place\.yaml\n +found: .*\n +fix: /));
});

test('says so where the process ends without a word, for want of memory', async () => {
  await withEnvironment('NODE_OPTIONS', '--max-old-space-size=20', () => assert.rejects(inOwnProcess('check', ''), /"check" was ended by [^]*If memory ran out/));
});

/** Sets a variable that the process of the step inherits, for as long as it runs. */
async function withEnvironment(name: string, value: string, run: () => Promise<void>): Promise<void> {
  const before = process.env[name];
  process.env[name] = value;
  await run().finally(() => (before === undefined ? delete process.env[name] : (process.env[name] = before)));
}
