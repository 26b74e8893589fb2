import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { indicatorSchema } from './indicator.ts';

const things = { zh: '产业', en: 'industries' };

for (const [what, change, message] of [
  ['a scope of no known kind', { scope: { kind: 'all', of: 4 } }, /"each", "each-year", "sum" or "part"; leave it out/],
  [
    'a number of things that is not a number',
    { scope: { kind: 'each', of: 'four', things } },
    /whole number from 2 up/,
  ],
  [
    'a target for each that names some',
    { scope: { kind: 'each', of: 4, things, which: [things] } },
    /is for all of them: leave "which" out/,
  ],
  [
    'more things than there are',
    { type: 'result', scope: { kind: 'each', of: 2, things, which: [things, things, things] } },
    /names more things than "of" counts/,
  ],
  ['each year of one year', { scope: { kind: 'each-year' } }, /goes with a period of several years/],
] as const) {
  test(`refuses ${what} and says how to repair it`, () => {
    const value = {
      type: 'target',
      period: '2025',
      value: '9',
      qualifier: 'exact',
      block: 'a/b/p1',
      zh: '9',
      ...change,
    };
    const name = { zh: '一', en: 'one' };
    const parsed = indicatorSchema.safeParse({
      name,
      series: [{ id: 'one', name, unit: 'percent', values: [value] }],
    });
    assert.match(parsed.success ? '' : z.prettifyError(parsed.error), message);
  });
}
