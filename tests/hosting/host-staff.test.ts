import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachHost } from './each-host.ts';
import { ask, header } from './exchange.ts';
import { holdAlways } from './hold-always.ts';

eachHost(
  'keeps a staff site to itself',
  ({ base, port }) => {
    for (const route of [
      '',
      'zh/',
      'data/corpus.jsonl',
      'search/client.js',
      '_assets/style.abc123.css',
      'data/gone.json',
      'en',
    ])
      test(`${base}${route} is open to no other origin, shared cache or search engine`, async () => {
        for (const method of ['GET', 'OPTIONS']) {
          const answer = await ask(port(), {
            method,
            target: base + route,
            headers: { Origin: 'https://example.com' },
          });
          holdAlways(answer, { base, staff: true, https: false, others: [] }, route);
          assert.match(header(answer, 'cache-control') ?? '', /^private, /);
          assert.equal(header(answer, 'x-robots-tag'), 'noindex');
          assert.equal(header(answer, 'cross-origin-resource-policy'), 'same-origin');
          assert.deepEqual(
            answer.lines.filter(([name]) => name.startsWith('access-control')),
            [],
          );
        }
      });
  },
  { PROFILE: 'staff' },
);
