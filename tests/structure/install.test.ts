import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../src/files/temporary-folder.ts';
import { chooseNode } from '../../tools/choose-node.mjs';
import { describeUnwritable } from '../../tools/install.mjs';
import { findDamage, findMissing, isNeeded, listInstalledFiles } from '../../tools/installed-files.mjs';

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };

for (const [entry, needed] of [
  [{}, true],
  [{ optional: true }, false],
  [{ optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, true],
  [{ optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] }, false],
  [{ optional: true, os: 'linux', cpu: 'x64' }, true], // The packages of Node write them so.
  [{ optional: true, os: ['darwin'] }, false],
  [{ optional: true, cpu: ['wasm32'] }, false],
  [{ optional: true, os: ['!win32'] }, true],
  [{ optional: true, os: ['!linux'] }, false],
  [{ os: ['linux', 'darwin'] }, true],
] as const)
  test(`a package with ${JSON.stringify(entry)} is ${needed ? '' : 'not '}needed on Linux x64`, () =>
    assert.equal(isNeeded(entry, LINUX), needed));

test('an optional package that npm could not fetch is reported, and so is one in another version', () => {
  const folder = temporaryFolder('missing-');
  for (const name of ['here', 'old'])
    writeJson(path.join(folder, 'node_modules', name, 'package.json'), { name, version: '1.0.0' });
  const packages = {
    '': {},
    'node_modules/here': { version: '1.0.0' },
    'node_modules/old': { version: '1.0.1' },
    'node_modules/@one/linux-x64': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
    'node_modules/@one/darwin-arm64': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
  };
  assert.deepEqual(findMissing(folder, { packages }, LINUX), ['old', '@one/linux-x64']);
});

test('a missing or truncated file is found, in the folders of packages and among their commands', () => {
  const folder = temporaryFolder('damage-');
  const places = ['one/index.js', 'one/bin/program', '.bin/one', '.vite/cache', '.bin/node'];
  for (const place of places) write(path.join(folder, place), 'whole');
  const list = listInstalledFiles(folder);

  for (const place of ['.vite/cache', '.bin/node', 'one/extra.js']) write(path.join(folder, place), '');
  assert.equal(findDamage(folder, list), null);
  for (const place of ['one/index.js', 'one/bin/program', '.bin/one']) {
    truncateSync(path.join(folder, place), 2);
    assert.equal(findDamage(folder, list), place);
    rmSync(path.join(folder, place));
    assert.equal(findDamage(folder, list), place);
    write(path.join(folder, place), 'whole');
  }
  assert.notEqual(findDamage(folder, ''), null);
});

for (const [own, packed, chosen] of [
  ['v20.20.2', 'v26.10.0', 'v26.10.0'],
  ['v24.0.0', 'v26.10.0', 'v24.0.0'],
  ['v26.1.0', null, 'v26.1.0'],
  ['v23.11.0', 'does not run', null],
  ['v22.18.0', null, null],
] as const)
  test(`of Node ${own} on the machine and ${packed ?? 'none'} in the packages, "npm run" takes ${chosen ?? 'none'}`, () => {
    const { folder, ownNode, command } = madeUpNodes(own, packed);
    assert.equal(withOwnNode(ownNode, () => chooseNode(folder)) === null, chosen === null);
    if (chosen !== null) assert.equal(answerOf(command), chosen);
  });

for (const [harm, name] of [
  [(file: string) => truncateSync(file), 'emptied'],
  [(file: string) => truncateSync(file, 12), 'cut off'],
  [(file: string) => rmSync(file), 'taken away'],
] as const)
  test(`the machine's Node runs "npm start" where the one of the packages was ${name}`, () => {
    const { folder, ownNode, packedNode, command } = madeUpNodes('v20.20.2', 'v26.10.0');
    withOwnNode(ownNode, () => {
      chooseNode(folder);
      harm(packedNode);
      assert.equal(answerOf(command), 'v20.20.2');
    });
  });

test('a folder that cannot be written is reported with place, reason and repair', () => {
  const folder = temporaryFolder('unwritable-');
  assert.equal(describeUnwritable(folder), null);
  const refuse = (): never => {
    throw Object.assign(new Error(), { code: 'EROFS' });
  };
  const lines = describeUnwritable(folder, refuse)?.split('\n') ?? [];
  assert.deepEqual(lines[0], folder);
  assert.match(lines[1] ?? '', /^ {2}found: This account cannot write here \(EROFS\)/);
  assert.match(lines[2] ?? '', /^ {2}fix: {3}Copy the project to a folder/);
});

/** A project with these versions of Node on the machine and in its packages. */
function madeUpNodes(
  own: string,
  packed: string | null,
): Record<'folder' | 'ownNode' | 'packedNode' | 'command', string> {
  const folder = temporaryFolder('node-');
  const ownNode = path.join(folder, 'machine/node');
  const packedNode = path.join(folder, 'node_modules/node-made-up/bin/node');
  const command = path.join(folder, 'node_modules/.bin/node');
  writeNode(ownNode, own);
  writeJson(path.join(folder, 'package.json'), { optionalDependencies: { 'node-made-up': '26.10.0' } });
  if (packed !== null) writeNode(packedNode, packed);
  mkdirSync(path.dirname(command), { recursive: true });
  symlinkSync('../gone', command);
  return { folder, ownNode, packedNode, command };
}

function answerOf(command: string): string {
  return execFileSync(command, ['--version'], { encoding: 'utf8' }).trim();
}

function writeNode(file: string, version: string): void {
  write(file, `#!/bin/sh\n${version.startsWith('v') ? `echo ${version}` : 'exit 1'}\n`, 0o755);
}

function withOwnNode<T>(node: string, work: () => T): T {
  const before = process.env['npm_node_execpath'];
  process.env['npm_node_execpath'] = node;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['npm_node_execpath'];
    else process.env['npm_node_execpath'] = before;
  }
}

function writeJson(file: string, value: unknown): void {
  write(file, `${JSON.stringify(value, null, 2)}\n`);
}

function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
}
