import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { joinStylesheets } from './join-stylesheets.ts';

function site(pages: Record<string, readonly string[]>): string {
  const folder = temporaryFolder('styles-');
  mkdirSync(path.join(folder, '_assets'));
  for (const name of new Set(Object.values(pages).flat()))
    writeFileSync(path.join(folder, '_assets', `${name}.css`), `.${name}{}`);
  for (const [page, names] of Object.entries(pages))
    writeFileSync(
      path.join(folder, page),
      `<head>${names.map((name) => `<link rel="stylesheet" href="/base/_assets/${name}.css">`).join('')}</head>`,
    );
  return folder;
}

const linksOf = (folder: string, page: string): string[] =>
  [...readFileSync(path.join(folder, page), 'utf8').matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);

const ORDER = '@layer weak, strong;';

test('gives a page one stylesheet with all its rules in order, after the statement that orders the layers', () => {
  const folder = site({ 'a.html': ['x', 'y'] });
  assert.equal(joinStylesheets(folder, ORDER), '1 stylesheets');
  const [address = '', ...more] = linksOf(folder, 'a.html');
  assert.deepEqual(more, []);
  assert.match(address, /^\/base\/_assets\/style\.[\w-]{8}\.css$/);
  assert.equal(readFileSync(path.join(folder, address.replace('/base/', '')), 'utf8'), `${ORDER}\n.x{}\n.y{}`);
});

test('shares a stylesheet among pages of the same kind and leaves no part behind', () => {
  const folder = site({ 'a.html': ['x', 'y'], 'b.html': ['x', 'y'], 'c.html': ['x'] });
  assert.equal(joinStylesheets(folder, ORDER), '2 stylesheets');
  assert.deepEqual(linksOf(folder, 'a.html'), linksOf(folder, 'b.html'));
  assert.equal(readdirSync(path.join(folder, '_assets')).length, 2);
});

test('leaves a page without stylesheets alone', () => {
  const folder = site({ 'a.html': [] });
  joinStylesheets(folder, ORDER);
  assert.equal(readFileSync(path.join(folder, 'a.html'), 'utf8'), '<head></head>');
});
