import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planYears, planYearsIn } from './five-year-plans.ts';

for (const [text, years] of [
  ['“十四五”时期', [[2021, 2025]]],
  ['第十四个五年规划', [[2021, 2025]]],
  ['第十个五年计划', [[2001, 2005]]],
  [
    '展望“十五五”，回顾“十三五”',
    [
      [2026, 2030],
      [2016, 2020],
    ],
  ],
  ['“十六五”规划', [[2031, 2035]]],
  ['第二十一个五年规划', [[2056, 2060]]],
  ['五年来，五个中心', []],
] as const)
  test(`the plans that ${text} names have their years`, () => assert.deepEqual(planYearsIn(text), years));

test('the first two plans have no years by this count', () => {
  assert.deepEqual([planYears(2), planYears(3)], [null, [1966, 1970]]);
});
