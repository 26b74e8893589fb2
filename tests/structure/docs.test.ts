import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A path of the project between backticks, or in the diagram; one with a placeholder does not count. */
const PATH = /(?:`|\[)((?:src|bench|tests|tools|docs|public)\/[\w./[\]@-]*)(?:`|<br>|\])/g;

for (const page of PAGES)
  test(`${page} names only paths that exist`, () => {
    const named = [...readFileSync(page, 'utf8').matchAll(PATH)].map(([, name = '']) => name.replace(/\]$/, ''));
    assert.deepEqual(
      named.filter((name) => !existsSync(name)),
      [],
    );
  });

for (const page of PAGES)
  test(`links in ${page} to files of the project lead to existing ones`, () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)];
    assert.deepEqual(
      links.map(([, to = '']) => path.join(path.dirname(page), to)).filter((to) => !existsSync(to)),
      [],
    );
  });

test('the architecture shows every folder of src that has code', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(folders.length > 0);
  assert.deepEqual(
    folders.map(({ name }) => `src/${name}`).filter((folder) => !text.includes(folder)),
    [],
  );
});

test('the README is short enough to read in one go', () => {
  assert.ok(readFileSync('README.md', 'utf8').split('\n').length <= 121);
});

test('a direct astro build says what to do instead', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    encoding: 'utf8',
  });
  assert.notEqual(status, 0);
  assert.match(stdout + stderr, /started by itself[^]*Use "npm run build"/);
});
