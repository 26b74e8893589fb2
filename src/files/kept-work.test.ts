import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from './temporary-folder.ts';
import { WORK } from './work-folder.ts';

const MODULE = JSON.stringify(new URL('./kept-work.ts', import.meta.url).href);

/** A project with one line of code. */
function project(): string {
  const root = temporaryFolder('kept-work-');
  mkdirSync(path.join(root, 'src/content'), { recursive: true });
  writeFileSync(path.join(root, 'src/code.ts'), 'one');
  return root;
}

/** Asks for the length of each word in a process of its own. @returns the lengths, and which words had to be measured */
function lengths(root: string, words: readonly string[], isWanted = true): { lengths: number[]; measured: string[] } {
  const script = `
    const { kept, keepWork } = await import(${MODULE});
    keepWork(${JSON.stringify(root)}, 'public', ${isWanted});
    const measured = [];
    const length = (word) => kept('lengths', word, () => (measured.push(word), word.length));
    console.log(JSON.stringify({ lengths: ${JSON.stringify(words)}.map(length), measured }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout) as ReturnType<typeof lengths>;
}

const packOf = (root: string): string => path.join(root, WORK, 'kept/public/lengths.json');

test('the same input is worked on once', () => {
  const root = project();
  assert.deepEqual(lengths(root, ['a', 'bb', 'a']), { lengths: [1, 2, 1], measured: ['a', 'bb'] });
  assert.deepEqual(lengths(root, ['a', 'ccc']), { lengths: [1, 3], measured: ['ccc'] });
  assert.deepEqual(lengths(root, ['bb', 'ccc']), { lengths: [2, 3], measured: [] });
});

test('a damaged or missing file gives no results', () => {
  const root = project();
  lengths(root, ['a', 'bb']);
  const pack = packOf(root);
  writeFileSync(pack, readFileSync(pack, 'utf8').replace('"1"', '"7"'));
  assert.deepEqual(lengths(root, ['a', 'bb']), { lengths: [1, 2], measured: ['a', 'bb'] });
  writeFileSync(pack, readFileSync(pack, 'utf8').slice(0, 60));
  assert.deepEqual(lengths(root, ['a']), { lengths: [1], measured: ['a'] });
  rmSync(path.join(root, WORK), { recursive: true });
  assert.deepEqual(lengths(root, ['a']), { lengths: [1], measured: ['a'] });
});

test('changed code makes everything anew; changed content does not', () => {
  const root = project();
  lengths(root, ['a']);
  writeFileSync(path.join(root, 'src/content/page.mdx'), 'Words.');
  assert.deepEqual(lengths(root, ['a']).measured, []);
  writeFileSync(path.join(root, 'src/code.ts'), 'two');
  assert.deepEqual(lengths(root, ['a']).measured, ['a']);
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
  assert.deepEqual(lengths(root, ['a']).measured, ['a']);
});

test('a run that keeps nothing uses no earlier results either', () => {
  const root = project();
  lengths(root, ['a']);
  assert.deepEqual(lengths(root, ['a'], false).measured, ['a']);
});

test('results that are no longer asked for are removed in the end', () => {
  const root = project();
  lengths(root, [...'abcdefgh']);
  lengths(root, ['a']);
  assert.deepEqual(lengths(root, ['a', 'b']).measured, ['b']);
});
