import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { joinStylesheets } from './join-stylesheets.ts';

function site(pages: Record<string, readonly string[]>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'styles-'));
  mkdirSync(path.join(folder, '_assets'));
  for (const name of new Set(Object.values(pages).flat())) writeFileSync(path.join(folder, '_assets', `${name}.css`), `.${name}{}`);
  for (const [page, names] of Object.entries(pages))
    writeFileSync(path.join(folder, page), `<head>${names.map((name) => `<link rel="stylesheet" href="/base/_assets/${name}.css">`).join('')}</head>`);
  return folder;
}

const linksOf = (folder: string, page: string): string[] => [...readFileSync(path.join(folder, page), 'utf8').matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);

test('gives a page one stylesheet with all its rules, in their order', () => {
  const folder = site({ 'a.html': ['x', 'y'] });
  assert.equal(joinStylesheets(folder), '1 stylesheets');
  const [address = '', ...more] = linksOf(folder, 'a.html');
  assert.deepEqual(more, []);
  assert.match(address, /^\/base\/_assets\/style\.[\w-]{8}\.css$/);
  assert.equal(readFileSync(path.join(folder, address.replace('/base/', '')), 'utf8'), '.x{}\n.y{}');
});

test('shares a stylesheet among pages of one kind and leaves no part behind', () => {
  const folder = site({ 'a.html': ['x', 'y'], 'b.html': ['x', 'y'], 'c.html': ['x'] });
  assert.equal(joinStylesheets(folder), '2 stylesheets');
  assert.deepEqual(linksOf(folder, 'a.html'), linksOf(folder, 'b.html'));
  assert.equal(readdirSync(path.join(folder, '_assets')).length, 2);
});

test('puts the order of the layers before the first layer', () => {
  const folder = site({ 'a.html': ['x', 'y'] });
  writeFileSync(path.join(folder, '_assets/x.css'), '@layer late{a{}}');
  writeFileSync(path.join(folder, '_assets/y.css'), '@layer early, late;@layer early{b{}}');
  joinStylesheets(folder);
  const [address = ''] = linksOf(folder, 'a.html');
  assert.equal(readFileSync(path.join(folder, address.replace('/base/', '')), 'utf8'), '@layer early, late;\n@layer late{a{}}\n@layer early, late;@layer early{b{}}');
});

test('leaves a page without stylesheets alone', () => {
  const folder = site({ 'a.html': [] });
  joinStylesheets(folder);
  assert.equal(readFileSync(path.join(folder, 'a.html'), 'utf8'), '<head></head>');
});
