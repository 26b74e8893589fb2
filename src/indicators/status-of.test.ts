import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator, IndicatorValue, Qualifier } from '../schemas/indicator.ts';
import type { TargetList } from '../schemas/library-facts.ts';
import type { Scope } from '../schemas/scope.ts';
import { reaches, statusOf } from './status-of.ts';

const PLAN = 'plan-2021-2025/chapter-3/s3-t1-r1';
const REPORT = 'plan-report-2025/part-1/s1-p1';

const LISTS: readonly TargetList[] = [
  {
    id: 'plan',
    title: { zh: '', en: '' },
    blocks: 'plan-2021-2025/chapter-3/s3-t1',
    isTable: true,
    isNumbered: true,
    years: [2021, 2025],
  },
];

const value = (
  type: IndicatorValue['type'],
  period: string,
  figure: string | null,
  qualifier: Qualifier = 'exact',
  block = type === 'target' ? PLAN : REPORT,
): IndicatorValue => ({ type, period, value: figure, qualifier, block, zh: '' });

const THINGS = { zh: '产业', en: 'industries' };
const FOUR: Scope & { kind: 'each' } = { kind: 'each', of: 4, things: THINGS };
const TWO = [
  { zh: '甲', en: 'A' },
  { zh: '乙', en: 'B' },
];
const YEARLY: Scope = { kind: 'each-year' };

function scoped(value: IndicatorValue, scope: Scope): IndicatorValue {
  return { ...value, scope };
}

/** The status of the first target, given other values in the same and in another measure. */
function status(same: readonly [IndicatorValue, ...IndicatorValue[]], other: readonly IndicatorValue[] = []): string {
  const name = { zh: '', en: '' };
  const series = { id: 'same', name, unit: 'percent' as const, values: [...same] };
  const indicator: Indicator = {
    id: 'made-up',
    theme: 'economy',
    name,
    series: [series, ...(other.length === 0 ? [] : [{ ...series, id: 'other', values: [...other] }])],
  };
  return statusOf({ indicator, series, value: same[0] }, LISTS).status;
}

for (const [what, expected, same, other] of [
  ['a level reached before its year', 'reached', [value('target', '2025', '9'), value('result', '2021', '9')], []],
  ['a level only expected', 'expected', [value('target', '2025', '9'), value('expected', '2021', '9')], []],
  [
    'a level expected short of its target in its own year',
    'not-yet',
    [value('target', '2025', '9'), value('expected', '2025', '8.9')],
    [],
  ],
  [
    'each of four, of which two are reported',
    'partly',
    [scoped(value('target', '2025', '9'), FOUR), scoped(value('result', '2024', '9'), { ...FOUR, which: TWO })],
    [],
  ],
  [
    'each of four, all reported',
    'reached',
    [scoped(value('target', '2025', '9'), FOUR), scoped(value('result', '2024', '9'), FOUR)],
    [],
  ],
  [
    'each of four beside one figure',
    'not-comparable',
    [scoped(value('target', '2025', '9'), FOUR), value('result', '2024', '9')],
    [],
  ],
  [
    'each of four beside the sum of four',
    'not-comparable',
    [
      scoped(value('target', '2025', '9'), FOUR),
      scoped(value('result', '2024', '9'), { kind: 'sum', of: 4, things: THINGS }),
    ],
    [],
  ],
  [
    'the whole beside a part',
    'not-comparable',
    [value('target', '2025', '9'), scoped(value('result', '2024', '9'), { kind: 'part', part: THINGS })],
    [],
  ],
  [
    'the same part',
    'reached',
    [
      scoped(value('target', '2025', '9'), { kind: 'part', part: THINGS }),
      scoped(value('result', '2024', '9'), { kind: 'part', part: THINGS }),
    ],
    [],
  ],
  [
    'each year, of which two are reported',
    'partly',
    [scoped(value('target', '2021-2025', '5'), YEARLY), value('result', '2021', '5'), value('result', '2024', '6')],
    [],
  ],
  [
    'each year, of which one is short',
    'missed',
    [scoped(value('target', '2021-2025', '5'), YEARLY), value('result', '2021', '5'), value('result', '2024', '4')],
    [],
  ],
  [
    'each of two years, both reported',
    'reached',
    [scoped(value('target', '2024-2025', '5'), YEARLY), value('result', '2024', '5'), value('result', '2025', '6')],
    [],
  ],
  [
    'each year, beside what is only expected',
    'not-comparable',
    [scoped(value('target', '2021-2025', '5'), YEARLY), value('expected', '2024', '6')],
    [],
  ],
  [
    'a level short of its target before its year',
    'not-yet',
    [value('target', '2025', '9'), value('result', '2024', '8.9')],
    [],
  ],
  [
    'a level short of its target in its year',
    'missed',
    [value('target', '2025', '9'), value('result', '2025', '8.9')],
    [],
  ],
  [
    'the latest report, not the first',
    'not-yet',
    [value('target', '2025', '9'), value('result', '2022', '9.5'), value('result', '2024', '8.5')],
    [],
  ],
  ['a report before the plan', 'not-reported', [value('target', '2025', '9'), value('result', '2020', '10')], []],
  [
    'a five-year average beside a single year',
    'not-comparable',
    [value('target', '2021-2025', '5')],
    [value('result', '2024', '4.8')],
  ],
  [
    'a five-year total beside a single year of the same measure',
    'not-comparable',
    [value('target', '2021-2025', '20'), value('result', '2024', '8')],
    [],
  ],
  ['the same five years', 'reached', [value('target', '2021-2025', '20'), value('result', '2021-2025', '21')], []],
  ['other five years', 'not-reported', [value('target', '2021-2025', '20'), value('result', '2017-2021', '27')], []],
  [
    'a quota kept',
    'reached',
    [value('target', '2025', null, 'as-assigned'), value('result', '2024', null, 'as-assigned')],
    [],
  ],
  [
    'a figure against words',
    'not-comparable',
    [value('target', '2025', null, 'in-step-with'), value('result', '2024', '4.8')],
    [],
  ],
] as const satisfies readonly (readonly [
  string,
  string,
  readonly [IndicatorValue, ...IndicatorValue[]],
  readonly IndicatorValue[],
])[]) {
  test(`${what}: ${expected}`, () => assert.equal(status(same, other), expected));
}

test('a report on another subject counts as none, one on the same subject as another measure', () => {
  const name = { zh: '', en: '' };
  const [finance, information] = ['金融服务业', '信息服务业'].map((zh) => ({ zh, en: '' }));
  const series = { id: 'finance-growth', name, subject: finance, unit: 'percent' as const };
  const target = value('target', '2021-2025', '9');
  for (const [subject, expected] of [
    [finance, 'not-comparable'],
    [information, 'not-reported'],
    [undefined, 'not-reported'],
  ] as const) {
    const other = { id: 'total', name, unit: 'rmb' as const, values: [value('result', '2024', '1748.6')] };
    const indicator: Indicator = {
      id: 'made-up',
      theme: 'economy',
      name,
      series: [
        { ...series, values: [target] },
        { ...other, ...(subject === undefined ? {} : { subject }) },
      ],
    };
    const { status: found, reports } = statusOf(
      { indicator, series: { ...series, values: [target] }, value: target },
      LISTS,
    );
    assert.deepEqual([found, reports.length], [expected, expected === 'not-comparable' ? 1 : 0]);
  }
});

test('if its years are not reported, a target shows the latest report in its measure', () => {
  const name = { zh: '', en: '' };
  const target = value('target', '2025', '5', 'exact', 'plan-report-2025/part-2/t1-r2');
  const series = {
    id: 'same',
    name,
    unit: 'percent' as const,
    values: [target, value('result', '2023', '4'), value('result', '2024', '12.37')],
  };
  const { status: found, reports } = statusOf(
    { indicator: { id: 'made-up', theme: 'economy', name, series: [series] }, series, value: target },
    LISTS,
  );
  assert.deepEqual([found, reports.map((report) => report.value.value)], ['not-reported', ['12.37']]);
});

for (const [[figure, hedge], [wanted, asked], expected] of [
  [['90', 'nearly'], ['90', 'at-least'], false],
  [['90', 'nearly'], ['85', 'about'], true],
  [['5.4', 'exact'], ['5.5', 'less-than'], true],
  [['5.5', 'exact'], ['5.5', 'less-than'], false],
  [['30', 'less-than'], ['30', 'less-than'], true],
  [['85', 'exact'], ['85', 'more-than'], false],
  [['1000', 'more-than'], ['1000', 'at-least'], true],
  [['900', 'more-than'], ['1000', 'at-least'], null],
] as const satisfies readonly (readonly [
  readonly [string, Qualifier],
  readonly [string, Qualifier],
  boolean | null,
])[]) {
  test(`${hedge} ${figure} against ${asked} ${wanted}: ${String(expected)}`, () =>
    assert.equal(reaches(value('result', '2024', figure, hedge), value('target', '2025', wanted, asked)), expected));
}

test('counts how many of how many reached a target, using only the reports on these', () => {
  const name = { zh: '', en: '' };
  const target = scoped(value('target', '2021-2025', '5'), YEARLY);
  const series = {
    id: 'same',
    name,
    unit: 'percent' as const,
    values: [target, value('result', '2021', '5'), value('expected', '2023', '9'), value('result', '2024', '6')],
  };
  const outcome = statusOf(
    { indicator: { id: 'made-up', theme: 'economy', name, series: [series] }, series, value: target },
    LISTS,
  );
  assert.deepEqual(outcome.count, { reached: 2, of: 5 });
  assert.deepEqual(
    outcome.reports.map((report) => report.value.period),
    ['2021', '2024'],
  );
});
