import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import { CHART, chartLayout } from './chart-layout.ts';
import { labelWidth } from './label-width.ts';
import { placeLabels } from './place-labels.ts';
import { readIndicators } from './read-indicators.ts';

const t = createTranslate('en');
const series = readIndicators(process.cwd()).flatMap((indicator) => indicator.series);

test('every mark of every chart lies in its frame, and says no more than the values', () => {
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

test('labels of one place do not cover each other', () => {
  const [a, b] = placeLabels([
    { text: 'about 5', x: 100, y: 100 },
    { text: 'about 5', x: 120, y: 100 },
  ]);
  assert.ok(a && b && Math.abs(a.y - b.y) >= 13);
});
