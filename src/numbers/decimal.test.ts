import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shiftDecimal } from './decimal.ts';

for (const [decimal, power, expected] of [
  ['9.36', 4, '93600'],
  ['0.01', 4, '100'],
  ['3931.2', 8, '393120000000'],
  ['1,000', 0, '1000'],
  ['2.0', 0, '2'],
  ['0.05', 0, '0.05'],
  ['007', 0, '7'],
] as const) {
  test(`shifts ${decimal} by ${power} to ${expected}`, () => assert.equal(shiftDecimal(decimal, power), expected));
}
