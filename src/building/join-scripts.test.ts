import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { joinScripts } from './join-scripts.ts';

/** A site below /base/ with scripts by name, and pages with the names of their scripts. */
function site(scripts: Record<string, string>, pages: Record<string, readonly string[]>): string {
  const folder = temporaryFolder('scripts-');
  mkdirSync(path.join(folder, '_assets'));
  for (const [name, code] of Object.entries(scripts)) writeFileSync(path.join(folder, '_assets', `${name}.js`), code);
  for (const [page, names] of Object.entries(pages))
    writeFileSync(
      path.join(folder, page),
      `<body>${names.map((name) => `<script type="module" src="/base/_assets/${name}.js"></script>`).join('<p>x</p>')}</body>`,
    );
  return folder;
}

function scriptsOf(folder: string, page: string): string[] {
  return [
    ...readFileSync(path.join(folder, page), 'utf8').matchAll(/src="\/base\/(_assets\/script\.[\w-]{8}\.js)"/g),
  ].map(([, file = '']) => path.join(folder, file));
}

test('gives a page one script with what its scripts share, in order', async () => {
  const folder = site(
    {
      a: "import{say}from'./shared.js';say('a')",
      b: "import{say}from'./shared.js';say('b')",
      shared: 'export const say=(word)=>globalThis.said.push(word)',
    },
    { 'x.html': ['a', 'b'] },
  );
  assert.equal(await joinScripts(folder), '1 scripts');
  const [script = '', ...more] = scriptsOf(folder, 'x.html');
  assert.deepEqual(more, []);
  const said: string[] = [];
  Object.assign(globalThis, { said });
  await import(script);
  assert.deepEqual(said, ['a', 'b']);
});

test('keeps what is loaded later in a separate, complete file', async () => {
  const folder = site(
    {
      a: "globalThis.later=()=>import('./b.js')",
      b: "import{word}from'./shared.js';export const told=word",
      shared: "export const word='told'",
    },
    { 'x.html': ['a'] },
  );
  assert.equal(await joinScripts(folder), '2 scripts');
  const [script = ''] = scriptsOf(folder, 'x.html');
  assert.doesNotMatch(readFileSync(script, 'utf8'), /told/);
  await import(script);
  const { later } = globalThis as unknown as { later: () => Promise<{ told: string }> };
  assert.equal((await later()).told, 'told');
});

test('shares a script among pages of the same kind, and leaves no part behind and no page without its script', async () => {
  const folder = site(
    { a: "globalThis.a='a'", b: "globalThis.b='b'" },
    { 'x.html': ['a', 'b'], 'y.html': ['a', 'b'], 'z.html': ['a'], 'none.html': [] },
  );
  assert.equal(await joinScripts(folder), '2 scripts');
  assert.deepEqual(scriptsOf(folder, 'x.html'), scriptsOf(folder, 'y.html'));
  assert.equal(scriptsOf(folder, 'z.html').length, 1);
  assert.equal(readdirSync(path.join(folder, '_assets')).length, 2);
  assert.equal(readFileSync(path.join(folder, 'none.html'), 'utf8'), '<body></body>');
});

test('refuses a script loaded later that needs the script that loads it, and says how to repair it', async () => {
  const folder = site(
    { a: "export const shared=1;import('./b.js')", b: "import{shared}from'./a.js';export const b=shared" },
    { 'x.html': ['a'] },
  );
  await assert.rejects(
    joinScripts(folder),
    /b\.js\n +found: what it shares .* would run twice\.\n +fix: +Let import\(\) name/,
  );
});
