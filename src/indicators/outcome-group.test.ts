import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countGroups, reportsNothing, runsOf } from './outcome-group.ts';
import { rowPlot } from './row-plot.ts';
import type { TargetRow } from './overview.ts';
import { STATUSES } from './status-of.ts';

test('each status falls into one group, and a group without targets is left out', () => {
  const rows = STATUSES.map((status) => ({ outcome: { status, reports: [] } }));
  assert.deepEqual(
    countGroups(rows).map(({ group, count }) => [group, count]),
    [
      ['reached', 1],
      ['under-way', 3],
      ['missed', 1],
      ['other-measure', 1],
      ['nothing', 1],
    ],
  );
  assert.deepEqual(countGroups(rows.slice(0, 1)), [{ group: 'reached', count: 1 }]);
});

test('the groups follow each other on one line', () => {
  const rows = STATUSES.map((status) => ({ outcome: { status, reports: [] } }));
  assert.deepEqual(
    runsOf(rows).map(({ count, before }) => [before, count]),
    [
      [0, 1],
      [1, 3],
      [4, 1],
      [5, 1],
      [6, 1],
    ],
  );
});

test('a list reports nothing if none of its targets is reported on', () => {
  const row = (status: 'reached' | 'not-reported'): { outcome: { status: typeof status; reports: [] } } => ({
    outcome: { status, reports: [] },
  });
  assert.equal(reportsNothing([row('not-reported'), row('not-reported')]), true);
  assert.equal(reportsNothing([row('not-reported'), row('reached')]), false);
});

test('a result beyond its target is drawn beyond it, on a scale from zero', () => {
  const series = { id: 'one' };
  const row = (target: string | null, result: string, status: string): TargetRow =>
    ({
      series,
      value: { value: target },
      outcome: { status, reports: [{ series, value: { value: result } }] },
    }) as unknown as TargetRow;
  const plot = rowPlot(row('100', '200', 'reached'));
  assert.equal(plot?.target, (plot?.result ?? 0) / 2);
  assert.equal(rowPlot(row(null, '200', 'reached')), null);
  assert.equal(rowPlot(row('100', '200', 'not-comparable')), null);
});
