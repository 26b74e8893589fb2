import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../loading/load-library.ts';
import { overviewOf } from './overview.ts';
import { indicatorsOf } from './read-indicators.ts';
import { statedValues } from './stated-values.ts';
import { verdictsOf } from './verdicts.ts';

const library = loadLibrary('public');
const { lists, headlines } = overviewOf(library);
const indicators = indicatorsOf(library);

test('the overview has a list for each that the library names, and one for all other targets', () => {
  const named = library.facts.indicators?.lists ?? [];
  assert.ok(named.length > 0 && headlines.length > 0);
  assert.deepEqual(
    lists.map(({ id, title, isNumbered }) => ({ id, title, isNumbered })),
    [
      ...named.map(({ id, title, isNumbered }) => ({ id, title, isNumbered })),
      { id: 'elsewhere', title: null, isNumbered: false },
    ],
  );
  assert.ok(lists.every(({ rows }) => rows.length > 0));
});

test('each target of a list has one verdict, under its indicator and with its list', () => {
  const verdicts = indicators.flatMap((indicator) => verdictsOf(library, indicator));
  assert.equal(
    verdicts.length,
    lists.reduce((sum, { rows }) => sum + rows.length, 0),
  );
  for (const indicator of indicators)
    for (const verdict of verdictsOf(library, indicator)) {
      assert.equal(verdict.indicator.id, indicator.id);
      assert.ok(verdict.list.rows.some(({ value }) => value === verdict.value));
    }
});

test('every value links to the block that states it, in order of time', () => {
  const [series] = indicators.flatMap((indicator) => indicator.series).filter(({ values }) => values.length > 2);
  assert.ok(series);
  const stated = statedValues(series, library, 'zh');
  assert.equal(stated.length, series.values.length);
  for (const { value, block, document } of stated)
    assert.deepEqual([block.id, document.id], [value.block, block.document]);
  const gone = { ...series, values: series.values.map((value) => ({ ...value, block: 'gone/a/p1' })) };
  assert.throws(() => statedValues(gone, library, 'zh'), /There is no block "gone\/a\/p1"\. Run "npm run build"/);
});
