import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = mkdtempSync(path.join(tmpdir(), 'twice-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** The public site made by "npm run build". */
const BUILT = 'dist';
// Another time zone, language and order of work must not change any byte.
const ELSEWHERE = {
  CACHE: '0',
  TZ: 'Asia/Shanghai',
  LANG: 'zh_CN.UTF-8',
  LC_ALL: 'zh_CN.UTF-8',
  UV_THREADPOOL_SIZE: '2',
};

test('a build in another environment is the same as dist, byte for byte', () => {
  const here = hashesOf(BUILT);
  const there = hashesOf(buildInto(path.join(root, 'elsewhere'), ELSEWHERE));
  assert.ok(here.size > 1000);
  assert.deepEqual([...there.keys()], [...here.keys()]);
  assert.deepEqual(
    [...here].filter(([file, hash]) => there.get(file) !== hash).map(([file]) => file),
    [],
    'Where dist/ is of an earlier state, "npm run build" comes first.',
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
