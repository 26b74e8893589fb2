import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeParts } from './place-parts.ts';

for (const [address, document, page, fragment] of [
  ['plan', 'plan', '', undefined],
  ['plan/chapter-5', 'plan', 'chapter-5', undefined],
  ['plan/chapter-5/s1-p3', 'plan', 'chapter-5', 's1-p3'],
  ['report/terms', 'report', 'terms', undefined],
  ['report/terms/p1', 'report', 'terms', 'p1'],
  ['report/terms/tto', 'report', 'terms/tto', undefined],
  ['report/terms/tto/p1', 'report', 'terms/tto', 'p1'],
] as const)
  test(`takes ${address} apart`, () => assert.deepEqual(placeParts(address), { document, page, fragment }));
