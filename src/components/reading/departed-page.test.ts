import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DepartedPage } from '../../ledger/old-addresses.ts';
import { contextFixture } from '../../reading/context-fixture.ts';
import { departedPage } from './departed-page.ts';

const TARGET = { id: 'plan/chapter-2', url: { zh: '/zh/plan/chapter-2/', en: '/en/plan/chapter-2/' } };
const BLOCK = { fragment: 'p1', targets: [], reason: 'Taken out', date: '2025-01-01' };
const GONE: DepartedPage = {
  id: 'plan/chapter-1',
  wasParallel: false,
  url: { zh: '/zh/plan/chapter-1/', en: '/en/plan/chapter-1/' },
  targets: [],
  reason: 'Taken out',
  date: '2025-01-01',
  blocks: [],
};

test('a reader of a page that moved as a whole is taken to its new place', () => {
  assert.equal(departedPage(contextFixture(), { ...GONE, targets: [TARGET] }).onward, '/en/plan/chapter-2/');
});

test('where parts of the page moved to different pages, the reader is left to choose', () => {
  const apart = departedPage(contextFixture(), { ...GONE, targets: [TARGET], blocks: [BLOCK] });
  assert.equal(apart.onward, undefined);
  assert.deepEqual(apart.ways, [{ id: 'plan/chapter-2', href: '/en/plan/chapter-2/' }]);
});

test('a page that is gone leads nowhere and does not say that it moved', () => {
  const [gone, moved] = [
    departedPage(contextFixture(), GONE),
    departedPage(contextFixture(), { ...GONE, targets: [TARGET] }),
  ];
  assert.equal(gone.onward, undefined);
  assert.notEqual(gone.title, moved.title);
  assert.equal(gone.frame.route('zh'), '/zh/plan/chapter-1/');
  assert.equal(moved.frame.route('zh'), '/zh/plan/chapter-2/');
});
