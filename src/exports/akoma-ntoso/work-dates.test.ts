import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../schemas/source.ts';
import { workDates } from './work-dates.ts';

const reason = { zh: '理由', en: 'a reason' };
const notStated = { basis: 'not-stated' } as const;
const stated = (en: string): Source['date'] => ({ basis: 'stated', value: { zh: en, en }, at: 'plan/page/p1' });
const inferred = (en: string): Source['date'] => ({ basis: 'inferred', value: { zh: en, en }, reason });

for (const [date, printed, dates, inName] of [
  [stated('2024-12-25'), notStated, ['2024-12-25 document'], '2024-12-25'],
  [stated('2024-12'), notStated, ['2024-12-01 document-month'], '2024-12'],
  [inferred('2024'), notStated, ['2024-01-01 document-inferred-year'], '2024'],
  [notStated, inferred('2022-01-10'), ['2022-01-10 printed-inferred'], '2022-01-10'],
  [stated('2022-01-05'), stated('2022-01-10'), ['2022-01-05 document', '2022-01-10 printed'], '2022-01-05'],
  [notStated, notStated, ['2021-01-01 first-day-of-its-years'], '2021'],
] as const)
  test(`gives for a work ${dates.join(', ')}`, () => {
    const found = workDates({ date, printed, years: [2021, 2025] });
    assert.deepEqual(
      found.dates.map((one) => `${one.date} ${one.name}`),
      dates,
    );
    assert.equal(found.inName, inName);
  });
