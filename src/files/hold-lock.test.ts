import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { holdLock, isLocked } from './hold-lock.ts';

const root = mkdtempSync(path.join(tmpdir(), 'lock-'));
after(() => rmSync(root, { recursive: true }));
const lock = path.join(root, 'a.lock');

test('is held until it is released', () => {
  const release = holdLock(root, 'a.lock', 'building dist/');
  assert.ok(isLocked(lock));
  assert.throws(
    () => holdLock(root, 'a.lock', 'building dist/'),
    /^ContentError: a\.lock\n {2}found: Another run is building dist\/ \(process \d+\)\.\n {2}fix: {3}Wait until it has ended\. If it is no longer running, remove a\.lock\./,
  );
  release();
  assert.equal(isLocked(lock), false);
  assert.deepEqual(readdirSync(root), []);
});

for (const [what, content] of [
  ['a process that has ended', `4194999 1 ${hostname()}\n`],
  ['an earlier process of the same id', `${process.pid} 1 ${hostname()}\n`],
  ['an empty file', ''],
  ['a file with other text', 'hello'],
] as const)
  test(
    `the lock of ${what} is ignored`,
    { skip: process.platform !== 'linux' && what.startsWith('an earlier') },
    () => {
      writeFileSync(lock, content);
      holdLock(root, 'a.lock', 'building dist/')();
      assert.deepEqual(readdirSync(root), []);
    },
  );

test('the lock of another machine on the same disk is kept', () => {
  writeFileSync(lock, '1 1 elsewhere\n');
  assert.throws(() => holdLock(root, 'a.lock', 'building dist/'), /process 1 on elsewhere/);
  rmSync(lock);
});

test('a run that was killed holds no lock, even while it is a zombie process', async () => {
  const script = `import { holdLock } from ${JSON.stringify(path.join(import.meta.dirname, 'hold-lock.ts'))}; holdLock(${JSON.stringify(root)}, 'a.lock', 'x'); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  assert.ok(isLocked(lock));
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(isLocked(lock), false);
  holdLock(root, 'a.lock', 'x')();
});

test('of many runs at once only one has the lock at a time, even if there is a stale one', async () => {
  writeFileSync(lock, `4194999 1 ${hostname()}\n`);
  const file = path.join(root, 'holders.txt');
  writeFileSync(file, '');
  const script = `
    import { appendFileSync } from 'node:fs';
    import { holdLock } from ${JSON.stringify(path.join(import.meta.dirname, 'hold-lock.ts'))};
    const release = holdLock(${JSON.stringify(root)}, 'a.lock', 'x');
    const say = (word) => appendFileSync(${JSON.stringify(file)}, word + '\\n');
    say('in');
    setTimeout(() => { say('out'); release(); }, 300);`;
  const runs = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' }),
  );
  await Promise.all(runs.map((run) => once(run, 'exit')));
  assert.match(readFileSync(file, 'utf8'), /^(?:in\nout\n)+$/);
});
