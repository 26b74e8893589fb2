import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = mkdtempSync(path.join(tmpdir(), 'twice-'));
after(() => rmSync(root, { recursive: true, force: true }));

// Another clock, language and order of work must not show in any byte.
const PLACES = [
  { name: 'first', env: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } },
  { name: 'second', env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', UV_THREADPOOL_SIZE: '2' } },
];

test('two builds of the same content are the same, byte for byte', () => {
  const [first, second] = PLACES.map(({ name, env }) => hashesOf(buildInto(path.join(root, name), env)));
  assert.ok(first !== undefined && second !== undefined && first.size > 1000);
  assert.deepEqual([...second.keys()], [...first.keys()]);
  assert.deepEqual(
    [...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file),
    [],
  );
});

function buildInto(folder: string, env: NodeJS.ProcessEnv): string {
  const { status, stderr } = spawnSync(process.execPath, ['src/building/build.ts'], {
    env: { ...process.env, ...env, OUT_DIR: folder },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return folder;
}

/** SHA-256 of every file by its path, sorted. */
function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}
