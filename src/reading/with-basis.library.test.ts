import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { dateWithBasis, kindWithBasis, statusWithBasis, withBasis } from './with-basis.ts';

const library = loadLibrary('public');
const t = createTranslate('en');

test('what a text states is given as it is; what is inferred or has no basis is marked', () => {
  assert.equal(withBasis('Adopted plan', { basis: 'stated' }, t), 'Adopted plan');
  assert.equal(withBasis('Adopted plan', { basis: 'inferred' }, t), 'Adopted plan (inferred)');
  assert.equal(withBasis('Adopted plan', { basis: 'not-stated' }, t), 'Adopted plan (basis not stated)');
});

for (const [id, date, kind, status] of [
  ['plan-2021-2025', null, 'Five-year plan', 'Adopted plan (inferred)'],
  [
    'plan-report-2025',
    'December 25, 2024',
    'Report on the plan',
    'Report delivered to the standing committee of the district people’s congress',
  ],
  ['two-sessions-2022', 'January 2022 (inferred)', 'Newspaper feature (inferred)', 'Press feature (inferred)'],
  [
    'work-report-2022',
    'January 5, 2022',
    'Government work report (inferred)',
    'Report delivered to the district people’s congress, as excerpted by a newspaper (inferred)',
  ],
] as const)
  test(`says no more about ${id} than its text does`, () => {
    const { source } = library.document(id);
    assert.deepEqual(
      [dateWithBasis(source, 'en', t), kindWithBasis(source, t), statusWithBasis(source, 'en', t)],
      [date, kind, status],
    );
  });

test('no reason for an inferred fact is the fact itself', () => {
  for (const { source } of library.documents)
    for (const lang of LANGS) {
      const { date } = source;
      if (date.basis === 'inferred') assert.match(date.reason[lang], /2021/);
    }
});
