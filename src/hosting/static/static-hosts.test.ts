import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules } from './header-rules.ts';
import { redirectRules } from './redirect-rules.ts';

test('every rule for a static host stands below the base path', () => {
  const places = headerRules('/library/', ['zh', 'en']).split('\n').filter((line) => line.startsWith('/'));
  assert.deepEqual(places, ['/library/*', '/library/_assets/*', '/library/data/*', '/library/search/*', '/library/zh/*', '/library/en/*']);
});

test('no address has two rules for its cache, because hosts add them up', () => {
  const rules = headerRules('/', ['zh', 'en']).split('\n\n');
  const cached = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('*')[0] ?? '');
  assert.ok(cached.every((place) => cached.filter((other) => other.startsWith(place)).length === 1));
});

test('the door asks for the language, and each language has its own page for what is missing', () => {
  assert.equal(
    redirectRules('/library/', ['zh', 'en']),
    '/library/  /library/zh/  302!  Language=zh\n/library/  /library/en/  302!  Language=en\n/library/zh/*  /library/zh/404.html  404\n/library/en/*  /library/en/404.html  404\n',
  );
});
