import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import type { IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { scopeLabel } from './scope-label.ts';
import { statusLabel } from './status-label.ts';
import { convertedLabel, valueLabel } from './value-label.ts';

const value = (change: Partial<IndicatorValue>): IndicatorValue => ({
  type: 'target',
  period: '2022',
  value: '8',
  qualifier: 'exact',
  block: 'a/b/p1',
  zh: '',
  ...change,
});
const units: IndicatorSeries['unit'] = { zh: '套', en: 'units' };

for (const [what, unit, change, zh, en, converted] of [
  [
    'square meters among hectares',
    'hectare',
    { printedUnit: 'area', zh: '新增绿地 8 万平方米' },
    '8 万平方米',
    '80,000 square meters',
    ['8 公顷', '8 hectares'],
  ],
  ['hectares', 'hectare', { zh: '新增绿地10公顷', value: '10' }, '10 公顷', '10 hectares', [null, null]],
  ['a count in 万', units, { zh: '筹措 1.2万套', value: '12000' }, '1.2 万套', '12,000 units', [null, null]],
  ['a count in full', units, { zh: '筹措 12000 套', value: '12000' }, '12000 套', '12,000 units', [null, null]],
] as const) {
  test(`shows ${what} as printed, and says what is converted`, () => {
    const shown = value(change);
    assert.deepEqual(
      [
        valueLabel(shown, { unit }, 'zh', createTranslate('zh')),
        valueLabel(shown, { unit }, 'en', createTranslate('en')),
      ],
      [zh, en],
    );
    assert.deepEqual(
      [
        convertedLabel(shown, { unit }, 'zh', createTranslate('zh')),
        convertedLabel(shown, { unit }, 'en', createTranslate('en')),
      ],
      converted,
    );
  });
}

test('gives the scope of a figure and what became of it, in both languages', () => {
  const things = { zh: '产业', en: 'industries' };
  const which = [
    { zh: '甲', en: 'A' },
    { zh: '乙', en: 'B' },
  ];
  const some = value({ type: 'result', period: '2024', scope: { kind: 'each', of: 4, things, which } });
  assert.equal(scopeLabel(some, 'zh', createTranslate('zh')), '4 个产业中 2 个：甲、乙');
  assert.equal(scopeLabel(some, 'en', createTranslate('en')), '2 of 4 industries: A, B');
  assert.equal(scopeLabel(value({}), 'en', createTranslate('en')), null);
  const series = { id: 'same', name: things, unit: 'percent' as const, values: [some] };
  const outcome = { status: 'partly', reports: [{ series, value: some }], count: { reached: 2, of: 4 } } as const;
  const target = value({ scope: { kind: 'each', of: 4, things } });
  assert.equal(statusLabel(target, outcome, createTranslate('zh')), '4 个中 2 个已达到（2024）');
  assert.equal(statusLabel(target, outcome, createTranslate('en')), 'Reached by 2 of 4 (2024)');
  const yearly = value({ period: '2021-2025', scope: { kind: 'each-year' } });
  assert.equal(statusLabel(yearly, outcome, createTranslate('en')), 'Reached in 2 of 4 years (2024)');
});
