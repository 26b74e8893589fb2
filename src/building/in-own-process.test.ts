import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { inOwnProcess } from './in-own-process.ts';

test('returns what the step says it did', async () => {
  assert.match(await inOwnProcess('check', ''), /^\d+ blocks$/);
});

test('passes on the message of a step that fails', async () => {
  await withEnvironment('LIBRARY_ROOT', '/nowhere', () =>
    assert.rejects(inOwnProcess('check', ''), /about\/zh\.mdx.*\n +found: .*\n +fix: /),
  );
});

test('says so if the process runs out of memory and ends without a message', async () => {
  // Run from another process, because what Node prints when memory runs out would look like a failure of this one.
  const script = `process.env.NODE_OPTIONS = '--max-old-space-size=20'; const { inOwnProcess } = await import(${JSON.stringify(new URL('in-own-process.ts', import.meta.url).href)}); await inOwnProcess('check', '').catch(({ message }) => console.log(message));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  assert.match(stdout, /"check" was ended by [^]*If memory ran out/);
});

/** Sets a variable that the process of the step inherits, while it runs. */
async function withEnvironment(name: string, value: string, run: () => Promise<void>): Promise<void> {
  const before = process.env[name];
  process.env[name] = value;
  await run().finally(() => (before === undefined ? delete process.env[name] : (process.env[name] = before)));
}
