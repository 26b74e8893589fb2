import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIGURE_BAR, figureBars } from './figure-bars.ts';
import type { Report } from './status-of.ts';

const reportsOf = (...values: (string | null)[]): Report[] =>
  values.map((value) => ({ series: {}, value: { value } }) as unknown as Report);

test('the largest figure fills the bar, the others a share of it', () => {
  assert.deepEqual(figureBars(reportsOf('2000', '4000')), [FIGURE_BAR.width / 2, FIGURE_BAR.width]);
});

test('a value without a figure has no bar, and zero has one of no length', () => {
  assert.deepEqual(figureBars(reportsOf(null, '0')), [null, 0]);
});
