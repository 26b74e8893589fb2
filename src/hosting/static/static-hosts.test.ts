import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverRoutes } from './cover-routes.ts';
import { headerRules } from './header-rules.ts';
import { redirectRules } from './redirect-rules.ts';

const ROUTES = [
  '/',
  '/index.html',
  '/robots.txt',
  '/_assets/a.css',
  '/data/a.json',
  '/data/a.tmx',
  '/search/client.js',
  '/search/zh/index/a.pf_index',
  '/zh/',
  '/zh/plan/',
  '/zh/plan/feed.xml',
];

test('there are as few places as possible, and none gives a route a value it must not have', () => {
  const places = coverRoutes(['/', '/a/', '/a/1', '/b/1', '/b/2', '/b/c/3', '/d'], (route) =>
    route.startsWith('/b') ? 'x' : route === '/a/1' ? 'y' : null,
  );
  assert.deepEqual(places, [
    { path: '/a/1', value: 'y' },
    { path: '/b/*', value: 'x' },
  ]);
});

test('a folder in which one file differs is named file by file', () => {
  const places = coverRoutes(['/s/', '/s/client.js', '/s/names.json', '/s/index/1', '/s/index/2'], (route) =>
    route.includes('index') ? 'kept' : route.endsWith('client.js') ? 'new' : 'short',
  );
  assert.deepEqual(places, [
    { path: '/s/', value: 'short' },
    { path: '/s/client.js', value: 'new' },
    { path: '/s/names.json', value: 'short' },
    { path: '/s/index/*', value: 'kept' },
  ]);
});

test('every rule for a static host is below the base path', () => {
  const places = headerRules({ base: '/library/', staff: false, https: false, others: [] }, ROUTES)
    .split('\n')
    .filter((line) => /^\S/.test(line));
  assert.ok(places.length > 5);
  assert.deepEqual(
    places.filter((place) => !place.startsWith('/library/')),
    [],
  );
});

test('a staff site is closed to other origins, shared caches and search engines', () => {
  const rules = headerRules({ base: '/', staff: true, https: true, others: [] }, ROUTES);
  assert.doesNotMatch(rules, /Access-Control|: cross-origin$|public/m);
  assert.match(rules, /^ {2}X-Robots-Tag: noindex$/m);
});

test('the entrance page redirects by language, and each language has its own 404 page', () => {
  assert.equal(
    redirectRules('/library/', ['zh', 'en']),
    '/library/  /library/zh/  302!  Language=zh\n/library/  /library/en/  302!  Language=en\n/library/zh/*  /library/zh/404.html  404\n/library/en/*  /library/en/404.html  404\n',
  );
});
