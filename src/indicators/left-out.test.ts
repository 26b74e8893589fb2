import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { leftOut } from './left-out.ts';

const BLOCK = 'report/part-3/p1';

function value(zh: string, figure: string, block = BLOCK): IndicatorValue {
  return { type: 'target', period: '2025', value: figure, qualifier: 'exact', block, zh };
}

function series(unit: IndicatorSeries['unit'], ...values: IndicatorValue[]): IndicatorSeries {
  return { id: 'completed', name: { zh: '竣工', en: 'Completed' }, unit, values };
}

function indicators(...all: IndicatorSeries[]): Indicator[] {
  return all.map((own, index) => ({
    id: `cables-${index}`,
    theme: 'environment',
    name: { zh: '架空线', en: 'Cables' },
    series: [own],
  }));
}

const completed = series('km', value('全年新开工 50 公里、完工 30 公里', '30'));
const [quoted] = completed.values;
assert.ok(quoted);

test('a figure in the quoted words that no indicator uses is reported as left out', () =>
  assert.deepEqual(leftOut(indicators(completed), completed, quoted), ['50']));

test('a figure is reported once, even if its unit is written with two characters', () => {
  const grown = series('rmb', value('规模从3千亿元迈上5000亿元', '5000'));
  const [own] = grown.values;
  assert.ok(own);
  assert.equal(leftOut(indicators(grown), grown, own).length, 1);
});

test('it is not reported if another indicator takes it from the same block', () => {
  const started = series('km', value('全年新开工 50 公里', '50'));
  assert.deepEqual(leftOut(indicators(completed, started), completed, quoted), []);
  const elsewhere = series('km', value('全年新开工 50 公里', '50', 'report/part-3/p2'));
  assert.deepEqual(leftOut(indicators(completed, elsewhere), completed, quoted), ['50']);
});

for (const [what, own] of [
  ['of another unit', series('km', value('完成38 条道路 40 公里', '40'))],
  ['in another cell of a row', series({ zh: '件', en: 'patents' }, value('每万人口拥有量\t件\t预期性\t120', '120'))],
] as const)
  test(`a figure ${what} does not count`, () => {
    const [only] = own.values;
    assert.ok(only);
    assert.deepEqual(leftOut(indicators(own), own, only), []);
  });
