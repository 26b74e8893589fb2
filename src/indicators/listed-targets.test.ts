import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import type { Library } from '../library/library.ts';
import type { Indicator, IndicatorValue } from '../schemas/indicator.ts';
import type { TargetList } from '../schemas/library-facts.ts';
import { headlineSeries, reportsOf } from './headline-series.ts';
import { listLabel } from './list-label.ts';
import { inOrder } from './stated-values.ts';
import { otherTargets, spanOf, targetLists, targetsOf } from './target-lists.ts';

const value = (change: Partial<IndicatorValue>): IndicatorValue => ({
  type: 'target',
  period: '2025',
  value: '8',
  qualifier: 'exact',
  block: 'plan/chapter-3/t1-r1',
  zh: '',
  ...change,
});
const result = (period: string, block = `report-${period}/part-1/p1`): IndicatorValue =>
  value({ type: 'result', period, block });
const indicator = (id: string, ...values: readonly IndicatorValue[]): Indicator => {
  const name = { zh: id, en: id };
  return { id, theme: 'economy', name, series: [{ id: 'total', name, unit: 'percent', values: [...values] }] };
};
const list = (change: Partial<TargetList>): TargetList => ({
  id: 'plan',
  title: { zh: '规划', en: 'The plan' },
  blocks: 'plan/chapter-3/t1',
  isTable: true,
  isNumbered: true,
  years: [2021, 2025],
  ...change,
});
const TABLE = list({});
const SECTION = list({
  id: 'year',
  blocks: 'report/part-2/s1-p',
  isTable: false,
  isNumbered: false,
  years: [2024, 2024],
});
const blocksOf = (targets: readonly { value: IndicatorValue }[]): string[] =>
  targets.map(({ value: { block } }) => block);

test('a table lists only its rows, in the order of their numbers; other lists have every block whose id begins like theirs', () => {
  const at = (block: string): IndicatorValue => value({ block });
  const rows = ['t1-r10', 't1-r2', 't1-r1-i1', 't10-r1'].map((row) => at(`plan/chapter-3/${row}`));
  const inText = ['p10', 'p2', 'h1'].map((fragment) => at(`report/part-2/s1-${fragment}`));
  const indicators = [indicator('a', ...rows, ...inText, result('2024'))];
  assert.deepEqual(blocksOf(targetsOf(TABLE, indicators)), ['plan/chapter-3/t1-r2', 'plan/chapter-3/t1-r10']);
  assert.deepEqual(blocksOf(targetsOf(SECTION, indicators)), ['report/part-2/s1-p2', 'report/part-2/s1-p10']);
});

test('a target in no list is given once, and not at all if it repeats a listed one', () => {
  const [first, again] = [
    value({ block: 'plan/chapter-5/p1', value: '9' }),
    value({ block: 'plan/chapter-6/p1', value: '9' }),
  ];
  const repeated = value({ block: 'plan/chapter-7/p1' });
  const otherwise = [
    value({ block: 'plan/chapter-8/p1', period: '2024' }),
    value({ block: 'plan/chapter-8/p2', qualifier: 'about' }),
    value({ block: 'plan/chapter-8/p3', scope: { kind: 'each-year' } }),
  ];
  const indicators = [indicator('a', value({}), first, repeated, again, ...otherwise), indicator('b', repeated)];
  assert.deepEqual(blocksOf(otherTargets([TABLE], indicators)), [
    'plan/chapter-5/p1',
    'plan/chapter-8/p1',
    'plan/chapter-8/p2',
    'plan/chapter-8/p3',
    'plan/chapter-7/p1',
  ]);
});

test('reports on a target are looked for in the years of its list, or from the first year of its document', () => {
  const whole = list({ blocks: 'none', wholeDocument: 'plan' });
  assert.deepEqual(spanOf(value({}), [TABLE]), { from: 2021, to: 2025 });
  assert.deepEqual(spanOf(value({ block: 'plan/chapter-5/p1' }), [whole]), { from: 2021, to: 2025 });
  assert.deepEqual(spanOf(value({ block: 'plan/chapter-5/p1', period: '2020-2023' }), [whole]), {
    from: 2020,
    to: 2023,
  });
  assert.deepEqual(spanOf(value({ block: 'plan-b/chapter-5/p1', period: '2023' }), [whole]), { from: 2023, to: 2023 });
});

test('a headline is a series that two documents report for two periods', () => {
  const twice = indicator('a', result('2023'), result('2024'));
  const oneDocument = indicator('b', result('2023', 'report/a/p1'), result('2024', 'report/b/p1'));
  const onePeriod = indicator('c', result('2024', 'x/a/p1'), result('2024', 'y/a/p1'));
  const onlyPlanned = indicator('d', value({ period: '2023' }), result('2024'));
  assert.deepEqual(
    headlineSeries([twice, oneDocument, onePeriod, onlyPlanned]).map((headline) => headline.indicator.id),
    ['a'],
  );
});

test('the reports of a series are in order of time, the first one for each period', () => {
  const [series] = indicator('a', result('2024'), result('2024', 'other/a/p1'), value({}), result('2023')).series;
  assert.ok(series);
  assert.deepEqual(blocksOf(reportsOf(series)), ['report-2023/part-1/p1', 'report-2024/part-1/p1']);
});

test('values are ordered by their last year, then by their first, then as in the file', () => {
  const spans = ['2021-2025', '2024', '2025', '2020-2024', '2024-H1'].map((period) => value({ period }));
  assert.deepEqual(
    inOrder(spans).map(({ period }) => period),
    ['2020-2024', '2024', '2024-H1', '2021-2025', '2025'],
  );
});

test('a library that names no lists has none', () => {
  assert.deepEqual(targetLists({ facts: {} } as unknown as Library), []);
});

test('a list has its own title; targets in no list have one from the interface', () => {
  assert.equal(listLabel(TABLE, 'zh', createTranslate('zh')), '规划');
  assert.equal(
    listLabel({ title: null }, 'en', createTranslate('en')),
    createTranslate('en')('indicators.list.elsewhere'),
  );
});
