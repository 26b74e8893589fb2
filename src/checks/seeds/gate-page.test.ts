import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { GATE_PAGE, gateFiles, storedGateFigures } from './gate-files.ts';
import { gatePage, missedAims } from './gate-page.ts';
import { readText } from '../../files/read-text.ts';
import type { GateFigures } from './seed-errors.ts';

test('shows each kind with its share, rounded down, the false alarms per thousand, and what misses its aim', () => {
  const page = gatePage({
    blocks: 500,
    counts: [
      { group: 'amount', kind: 'half cut off', planted: 1000, noticed: 999 },
      { group: 'amount', kind: 'cut short', planted: 1000, noticed: 949 },
      { group: 'place', kind: 'rows swapped', planted: 3, noticed: 3 },
    ],
    falseAlarms: { 'amount-differs': 2, 'name-differs': 1 },
  });
  assert.match(page, /^\| half cut off \| 1000 \| 999 \| 99\.9% \|$/m);
  assert.match(page, /^\| cut short \| 1000 \| 949 \| 94\.9% \*\*missed\*\* \|$/m);
  assert.match(page, /^\| rows swapped \| 3 \| 3 \| 100\.0% \|$/m);
  assert.match(page, /^\| amount-differs \| 2 \| 4\.0 \*\*missed\*\* \|$/m);
  assert.match(page, /^\| name-differs \| 1 \| 2\.0 \|$/m);
  assert.match(page, /^\| together \| 3 \| 6\.0 \|$/m);
});

test('names what misses its aim, and nothing else', () => {
  const count = (kind: string, noticed: number): GateFigures['counts'][number] => ({
    group: 'meaning',
    kind,
    planted: 1000,
    noticed,
  });
  assert.deepEqual(
    missedAims({
      blocks: 1000,
      counts: [count('units', 950), count('negation', 949)],
      falseAlarms: { 'amount-differs': 2, 'meaning-differs': 3 },
    }),
    ['negation: 94.9% noticed', 'meaning-differs: 3.0 false alarms in 1,000 blocks'],
  );
});

test('no aim is missed', () => assert.deepEqual(missedAims(storedGateFigures(PROJECT_ROOT)), []));

test(`${GATE_PAGE} is what its command makes from the stored figures`, () => {
  const page = gateFiles(storedGateFigures(PROJECT_ROOT)).get(GATE_PAGE);
  assert.equal(readText(PROJECT_ROOT, GATE_PAGE), page, 'Do not edit it; run "npm run check -- --seed-errors".');
});
