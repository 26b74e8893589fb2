import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '../loading/load-library.ts';
import type { Indicator, IndicatorValue } from '../schemas/indicator.ts';
import { checkIndicators } from './check-indicators.ts';
import { formatIndicatorIssue } from './indicator-issue.ts';
import { inProfile, readIndicators } from './read-indicators.ts';

const library = readLibrary('staff', process.cwd());
const indicators = readIndicators(process.cwd());
const problems = (changed: readonly Indicator[]): string[] =>
  checkIndicators(changed, library).map(formatIndicatorIssue);

/** The indicators with one value of one of them changed. */
function withValue(id: string, seriesId: string, change: Partial<IndicatorValue>): Indicator[] {
  return withSeries(id, seriesId, (series) => ({
    ...series,
    values: series.values.map((value, index) => (index === series.values.length - 1 ? { ...value, ...change } : value)),
  }));
}

function withSeries(
  id: string,
  seriesId: string,
  change: (series: Indicator['series'][number]) => Indicator['series'][number],
): Indicator[] {
  return indicators.map((indicator) =>
    indicator.id === id
      ? { ...indicator, series: indicator.series.map((series) => (series.id === seriesId ? change(series) : series)) }
      : indicator,
  );
}

function without(value: IndicatorValue, field: 'scope' | 'dating' | 'printedUnit'): IndicatorValue {
  const copy = { ...value };
  delete copy[field];
  return copy;
}

function withoutScope(id: string, seriesId: string): Indicator[] {
  return withSeries(id, seriesId, (series) => ({
    ...series,
    values: series.values.map((value) => without(value, 'scope')),
  }));
}

test('every value is in its block, in both languages', () => {
  assert.deepEqual(problems(indicators), []);
});

test('the public library has all the indicators of the plan, and no value of a staff document', () => {
  const open = inProfile(indicators, readLibrary('public', process.cwd()));
  assert.deepEqual(
    open.flatMap(({ number }) => number ?? []),
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
  const values = open.flatMap(({ series }) => series.flatMap((one) => one.values));
  assert.ok(values.length > 150);
  assert.deepEqual(
    values.filter(({ block }) => block.startsWith('plan-2021-2025-draft/')),
    [],
  );
});

test('every other form of an indicator is in a document', () => {
  const asked = indicators.map(({ id, variants }) => ({ id, variants }));
  assert.deepEqual(
    inProfile(indicators, library).map(({ id, variants }) => ({ id, variants })),
    asked,
  );
});

for (const [what, changed, message] of [
  [
    'a wrong figure',
    withValue('gdp', 'total', { value: '3913.2' }),
    /gdp\.yaml {2}value-differs\n {2}found: total, result 2024, plan-report-2025\/part-1\/s1-p1: the file has 3913\.2, “地区生产总值完成3931\.2亿元” says 3931\.2\n {2}fix: /,
  ],
  [
    'a figure of another scale',
    withValue('ai-output', 'total', { value: '8500' }),
    /the file has 8500, “预计人工智能及相关产业总产出完成 850 亿元” says 850/,
  ],
  [
    'words that the block does not have',
    withValue('patents', 'all', { zh: '每万人发明专利拥有量 131件以上', value: '131' }),
    /not-in-block\n.*the block does not say “每万人发明专利拥有量 131件以上”/,
  ],
  ['words of another block', withValue('rd-share', 'share', { block: 'work-report-2022/goals/p8' }), /not-in-block/],
  [
    'a block that is not there',
    withValue('rd-share', 'share', { block: 'work-report-2022/goals/p99' }),
    /unknown-block\n.*there is no block "work-report-2022\/goals\/p99"/,
  ],
  [
    'another unit',
    withSeries('pm25', 'concentration', (series) => ({
      ...series,
      unit: { zh: '毫克/立方米', en: 'milligrams per cubic meter' },
    })),
    /unit-differs\n.*does not give its figure in 毫克\/立方米/,
  ],
  [
    'a hedge left out',
    withValue('patents', 'all', { qualifier: 'exact' }),
    /qualifier-differs\n.*the file has exact, .* says at-least/,
  ],
  [
    'English that the block does not have',
    withValue('gdp', 'total', { en: 'GDP was RMB 393.12 billion' }),
    /english-not-in-block\n.*does not say “GDP was RMB 393\.12 billion”/,
  ],
  [
    'English with another figure',
    withValue('gdp', 'total', { en: 'up 4.8%' }),
    /english-differs\n.*the file has 3931\.2, “up 4\.8%” says 4\.8/,
  ],
  [
    'a year that nothing names',
    withSeries('lifts', 'started', (series) => ({
      ...series,
      values: series.values.map((value) => without(value, 'dating')),
    })),
    /dating-not-stated\n.*neither the block nor its titles name 2021\n {2}fix: +Set "dating: inferred"/,
  ],
  [
    'an expectation taken for a result',
    withValue('rd-share', 'share', {
      type: 'result',
      period: '2021',
      block: 'two-sessions-2022/review/s1-p6',
      zh: '2021 年全社会研发投入占地区生产总值比重预计达到 9%',
    }),
    /expected-as-result\n.*预计达到 9%” expects it/,
  ],
  [
    'one figure for each of several',
    withoutScope('four-industries', 'scale'),
    /scope-not-given\n.*says 均: the figure is for each of several/,
  ],
  [
    'a thing that the block does not name with the figure',
    withSeries('four-industries', 'scale', (series) => ({
      ...series,
      values: series.values.map((value) =>
        value.scope?.kind === 'each' && value.scope.which !== undefined
          ? { ...value, scope: { ...value.scope, which: [{ zh: '科创金融', en: 'sci-tech innovation finance' }] } }
          : value,
      ),
    })),
    /scope-not-said\n.*does not name “科创金融”/,
  ],
  [
    'a unit converted in silence',
    withSeries('green-space', 'one-year', (series) => ({
      ...series,
      values: series.values.map((value) => without(value, 'printedUnit')),
    })),
    /unit-differs\n.*“新增绿地 8 万平方米” does not give its figure in 公顷\n {2}fix: .*"printedUnit"/,
  ],
  [
    'a measure that does not say why it stands apart',
    withSeries('gdp', 'growth', ({ id, name, unit, values }) => ({ id, name, unit, values })),
    /series-without-note/,
  ],
  [
    'an indicator under another number',
    indicators.map((indicator) => (indicator.id === 'gdp' ? { ...indicator, number: 2 } : indicator)),
    /gdp\.yaml {2}row-differs\n.*the table has number 1, anticipatory; the file has 2, anticipatory/,
  ],
  [
    'a target of a table left out',
    indicators.filter(({ id }) => id !== 'green-coverage'),
    /row-not-covered\n.*s3-t1-r18: no indicator has the target “18 绿化覆盖率/,
  ],
  [
    'a kind that no table gives',
    indicators.map((indicator) =>
      indicator.id === 'industrial-output' ? { ...indicator, kind: 'anticipatory' as const } : indicator,
    ),
    /industrial-output\.yaml {2}kind-not-said\n.*no table of targets calls it anticipatory/,
  ],
  [
    'a figure of the quoted words left out',
    indicators.map((indicator) =>
      indicator.id === 'overhead-lines'
        ? { ...indicator, series: indicator.series.filter(({ id }) => id !== 'started') }
        : indicator,
    ),
    /overhead-lines\.yaml {2}figure-left-out\n.*also says 50 公里/,
  ],
] as const) {
  test(`${what} stops the build and is reported`, () => {
    const found = problems(changed);
    assert.ok(
      found.some((problem) => message.test(problem)),
      found.join('\n'),
    );
  });
}
