import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIGURE_BAR, figureBars } from './figure-bars.ts';
import type { Report } from './status-of.ts';

const reportsOf = (...values: (string | null)[]): Report[] =>
  values.map((value) => ({ series: {}, value: { value } }) as unknown as Report);

test('the greatest figure has the whole bar, the others their share of it', () => {
  assert.deepEqual(figureBars(reportsOf('2000', '4000')), [FIGURE_BAR.width / 2, FIGURE_BAR.width]);
});

test('what is no figure has no bar, and zero one of no length', () => {
  assert.deepEqual(figureBars(reportsOf(null, '0')), [null, 0]);
});
