import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { freePort } from './free-port.ts';

test('no two callers are given the same port, whichever process they are in', async () => {
  const others = [1, 2, 3].map(() => asker(100));
  const own = await Promise.all(Array.from({ length: 100 }, freePort));
  const asked = [...own, ...(await Promise.all(others.map(({ ports }) => ports))).flat()];
  for (const { end } of others) end();
  assert.equal(asked.length, 400);
  assert.equal(new Set(asked).size, asked.length);
});

test('a program can listen on the port it is given', async () => {
  const server = createServer().listen(await freePort(), '127.0.0.1');
  await once(server, 'listening');
  server.close();
});

/** Another process that asks for ports, and runs until it is told to end. */
function asker(count: number): { ports: Promise<number[]>; end: () => void } {
  const module = pathToFileURL(path.join(import.meta.dirname, 'free-port.ts')).href;
  const program = `import { freePort } from '${module}';
    console.log(JSON.stringify(await Promise.all(Array.from({ length: ${count} }, freePort))));
    process.stdin.resume();`;
  const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit'];
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio });
  const ports = once(child.stdout, 'data').then(([line]) => JSON.parse(String(line)) as number[]);
  return { ports, end: () => child.stdin.end() };
}
