import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { Program } from './program.ts';
import { someOf } from '../../tests/some-of.ts';

const SAYS_ITS_NUMBER = 'console.log(`number ${process.pid}!`); setInterval(() => {}, 1000);';

test('returns what a program prints when it is ready, and stops it', async () => {
  const program = await Program.start(process.execPath, ['-e', SAYS_ITS_NUMBER], { ready: /number (\d+)!/ });
  assert.ok(isAlive(Number(program.said)));
  await program.stop();
  assert.ok(!isAlive(Number(program.said)));
});

test('reports the output of a program that ends before it is ready', async () => {
  await assert.rejects(
    Program.start(process.execPath, ['-e', 'console.error("no screen")'], { ready: /(ready)/ }),
    /ended with 0. It printed:\nno screen/,
  );
});

test('ends every program when its own process is asked to end', async () => {
  const start = `Program.start(process.execPath, ['-e', ${JSON.stringify(SAYS_ITS_NUMBER)}], { ready: /number (\\d+)!/ })`;
  const script = `import { Program } from ${JSON.stringify(path.resolve('bench/browsers/program.ts'))}; for (const { said } of [await ${start}, await ${start}]) console.log('started ' + said);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  while ((printed.match(/started \d+\n/g) ?? []).length < 2)
    printed += String(((await once(parent.stdout, 'data')) as [Buffer])[0]);
  parent.kill('SIGTERM');
  const [, signal] = (await once(parent, 'exit')) as [number | null, string | null];
  assert.equal(signal, 'SIGTERM');
  for (const [, number] of someOf(printed.matchAll(/started (\d+)/g))) await gone(Number(number));
});

function isAlive(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch {
    return false;
  }
}

/** A killed program is listed until its current parent has reaped it. */
async function gone(number: number): Promise<void> {
  for (let attempt = 0; attempt < 100 && isAlive(number); attempt += 1)
    await new Promise((done) => setTimeout(done, 50));
  assert.ok(!isAlive(number), `${number} is still running`);
}
