import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './place-data.ts';

test('the day of access is the reader’s own, at any hour', () => {
  assert.equal(today(new Date(2026, 0, 5, 0, 1)), '2026-01-05');
  assert.equal(today(new Date(2026, 11, 31, 23, 59)), '2026-12-31');
});
