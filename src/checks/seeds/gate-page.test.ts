import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatePage } from './gate-page.ts';

test('shows each kind with its share, rounded down, and the false alarms by thousand', () => {
  const page = gatePage({
    blocks: 500,
    counts: [
      { group: 'amount', kind: 'half cut off', planted: 1000, noticed: 999 },
      { group: 'place', kind: 'rows swapped', planted: 3, noticed: 3 },
    ],
    falseAlarms: new Map([['amount-differs', 2]]),
    missed: [],
  });
  assert.match(page, /^\| half cut off \| 1000 \| 999 \| 99\.9% \|$/m);
  assert.match(page, /^\| rows swapped \| 3 \| 3 \| 100\.0% \|$/m);
  assert.match(page, /^\| amount-differs \| 2 \| 4\.0 \|$/m);
});
