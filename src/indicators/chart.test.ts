import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import { CHART, chartLayout } from './chart-layout.ts';
import { labelWidth } from './label-width.ts';
import { placeLabels } from './place-labels.ts';
import type { IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { readIndicators } from './read-indicators.ts';

const t = createTranslate('en');
const series = readIndicators(process.cwd()).flatMap((indicator) => indicator.series);

test('every mark of every chart lies inside its frame and stands for one of the values', () => {
  for (const one of series) {
    const chart = chartLayout(one, 'en', t);
    const figures = one.values.filter(({ value }) => value !== null).length;
    assert.equal(chart === null, figures === 0, one.id);
    if (chart === null) continue;
    assert.ok(chart.marks.length <= figures);
    assert.ok(
      chart.figures.every(({ label }) => labelWidth(label) < chart.left),
      `${one.id}: a figure stands outside the chart`,
    );
    for (const { x1, x2, y } of chart.marks)
      assert.ok(
        x1 >= chart.left &&
          x2 <= CHART.width - CHART.right &&
          x1 <= x2 &&
          y >= CHART.top &&
          y <= CHART.height - CHART.bottom,
        one.id,
      );
  }
});

test('a larger figure stands higher, a later one further right', () => {
  const total = series.find(
    ({ id, values }) => id === 'total' && values.some(({ zh }) => zh === '人工智能及相关产业总产出达到 350亿元'),
  );
  assert.ok(total);
  const [first, last] = chartLayout(total, 'en', t)?.marks ?? [];
  assert.ok(first && last && first.x1 < last.x1 && first.y > last.y);
});

test('labels of the same point do not cover each other', () => {
  const [a, b] = placeLabels([
    { text: 'about 5', x: 100, y: 100 },
    { text: 'about 5', x: 120, y: 100 },
  ]);
  assert.ok(a && b && Math.abs(a.y - b.y) >= 13);
});

test('a label stands above its point, else below, else further off', () => {
  const at = { text: '5', x: 100, y: 100 };
  const far = { ...at, x: 200 };
  assert.deepEqual(
    placeLabels([at, at, at, at, at, at, far, at]).map(({ y }) => y),
    [90, 118, 77, 131, 64, 144, 90, 90],
  );
});

/** The layout of a chart of these values. */
function chartOf(...values: readonly Partial<IndicatorValue>[]): NonNullable<ReturnType<typeof chartLayout>> {
  const name = { zh: '', en: '' };
  const whole = values.map((value): IndicatorValue => ({
    type: 'result',
    period: '2024',
    value: '8',
    qualifier: 'exact',
    block: 'a/b/p1',
    zh: '',
    ...value,
  }));
  const one: IndicatorSeries = { id: 'one', name, unit: 'percent', values: whole };
  const chart = chartLayout(one, 'en', t);
  assert.ok(chart);
  return chart;
}

test('at most seven years are labeled, from the first on', () => {
  const years = (from: string, to: string): string =>
    chartOf({ period: from }, { period: to })
      .years.map(({ label }) => label)
      .join(' ');
  assert.equal(years('2018', '2024'), '2018 2019 2020 2021 2022 2023 2024');
  assert.equal(years('2017', '2024'), '2017 2019 2021 2023');
  assert.equal(years('2024', '2024'), '2024');
});

test('a span of years is a bar over them, a year a point', () => {
  const [span, year] = chartOf({ period: '2021-2023' }, { period: '2024' }).marks;
  const { years } = chartOf({ period: '2021-2023' }, { period: '2024' });
  assert.ok(span && year);
  assert.equal(year.x1, year.x2);
  const [first, , third] = years;
  assert.ok(first && third && span.x1 < first.at && span.x2 > third.at);
});

test('the scale begins at zero, and thousands are separated', () => {
  const { figures } = chartOf({ value: '4000' });
  assert.deepEqual(
    figures.map(({ label }) => label),
    ['0', '1,000', '2,000', '3,000', '4,000'],
  );
  assert.deepEqual([figures[0]?.at, figures[4]?.at], [CHART.height - CHART.bottom, CHART.top]);
});

test('two blocks that state the same give one mark; a figure for some of several things says for how many', () => {
  const things = { zh: '产业', en: 'industries' };
  const which = [things];
  const chart = chartOf({}, { block: 'a/b/p2' }, { value: '9', scope: { kind: 'each', of: 4, things, which } });
  assert.deepEqual(
    chart.labels.map(({ text }) => text),
    ['8', '9 · 1 of 4'],
  );
  const [all] = chartOf({ scope: { kind: 'each', of: 4, things } }).labels;
  assert.equal(all?.text, '8');
});

test('a Han character takes more room than a Latin letter', () => assert.equal(labelWidth('年a'), 13.5 + 7.9));
