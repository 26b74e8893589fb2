import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import type { IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import type { Scope } from '../schemas/scope.ts';
import { chartText } from './chart-text.ts';
import { chartedSeries } from './charted-series.ts';
import { isSpan, periodLabel, periodOf } from './period.ts';
import { sameScope } from './same-scope.ts';
import { scopeLabel } from './scope-label.ts';

const t = createTranslate('en');
const THINGS = { zh: '产业', en: 'industries' };
const value = (change: Partial<IndicatorValue>): IndicatorValue => ({
  type: 'result',
  period: '2024',
  value: '8',
  qualifier: 'exact',
  block: 'plan/a/p1',
  zh: '',
  ...change,
});
const seriesOf = (id: string, ...values: readonly IndicatorValue[]): IndicatorSeries => ({
  id,
  name: THINGS,
  unit: 'percent',
  values: [...values],
});

for (const [period, from, to, span, label] of [
  ['2024', 2024, 2024, false, '2024'],
  ['2021-2025', 2021, 2025, true, '2021–2025'],
  ['2021-H1', 2021, 2021, false, t('indicators.firstHalf', { year: '2021' })],
] as const)
  test(`reads and prints ${period}`, () => {
    assert.deepEqual(periodOf(period), { from, to });
    assert.equal(isSpan(period), span);
    assert.equal(periodLabel(period, t), label);
  });

for (const [scope, label] of [
  [{ kind: 'each', of: 4, things: THINGS }, 'each of 4 industries'],
  [{ kind: 'each-year' }, 'each year'],
  [{ kind: 'sum', of: 4, things: THINGS }, '4 industries together'],
  [{ kind: 'part', part: { zh: '街道', en: 'subdistricts' } }, 'subdistricts only'],
] as const satisfies readonly (readonly [Scope, string])[])
  test(`says "${label}" for the scope of a figure`, () => assert.equal(scopeLabel({ scope }, 'en', t), label));

test('figures are compared only if they have the same scope', () => {
  const scopes: Scope[] = [
    { kind: 'each', of: 4, things: THINGS },
    { kind: 'each', of: 5, things: THINGS },
    { kind: 'sum', of: 4, things: THINGS },
    { kind: 'sum', of: 4, things: { zh: '园区', en: 'parks' } },
    { kind: 'each-year' },
    { kind: 'part', part: THINGS },
    { kind: 'part', part: { zh: '街道', en: 'subdistricts' } },
  ];
  for (const [one, scope] of scopes.entries()) {
    assert.ok(!sameScope({ scope }, {}));
    for (const [other, second] of scopes.entries())
      assert.equal(sameScope({ scope }, { scope: second }), one === other);
  }
  assert.ok(sameScope({}, {}));
});

test('a page draws the series with two or more figures, otherwise the first with one', () => {
  const [two, one, twice, none] = [
    seriesOf('two', value({}), value({ period: '2023' })),
    seriesOf('one', value({}), value({ value: null, period: '2023' })),
    seriesOf('twice', value({}), value({ block: 'plan/b/p1' })),
    seriesOf('none', value({ value: null })),
  ];
  assert.deepEqual([...chartedSeries([none, one, two])], ['two']);
  assert.deepEqual([...chartedSeries([none, one, twice])], ['one']);
  assert.deepEqual([...chartedSeries([none])], []);
});

test('a chart gives its figures in words, each once, with their scope', () => {
  const scope = { kind: 'each', of: 4, things: THINGS } as const;
  const dating = { years: [2024], reason: THINGS } as unknown as NonNullable<IndicatorValue['dating']>;
  const series = seriesOf(
    'a',
    value({ scope }),
    value({ scope, block: 'plan/b/p1' }),
    value({ value: null, qualifier: 'all' }),
    value({ type: 'target', period: '2025', dating }),
  );
  const text = chartText(series, 'Growth', 'en', t);
  assert.equal(text, 'Chart of Growth (%): 2024 Result 8 each of 4 industries, 2025 inferred Target 8');
});
