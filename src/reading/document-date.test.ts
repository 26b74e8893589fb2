import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateIn, factIn, statedIn, writtenDate } from './document-date.ts';

for (const [iso, zh, en] of [
  ['2022-01-05', '2022 年 1 月 5 日', 'January 5, 2022'],
  ['2020-10', '2020 年 10 月', 'October 2020'],
  ['2021', '2021 年', '2021'],
] as const) {
  test(`writes ${iso} out`, () => {
    assert.equal(writtenDate(iso, 'zh'), zh);
    assert.equal(writtenDate(iso, 'en'), en);
  });
}

test('gives no date where none is stated', () => assert.equal(dateIn({ basis: 'not-stated' }, 'zh'), null));

test('a fact is given if stated or inferred, and given as stated only if it is', () => {
  const value = { zh: '区府', en: 'The district' };
  const reason = { zh: '理由', en: 'A reason' };
  const [stated, inferred] = [
    { basis: 'stated', value, at: 'title' } as const,
    { basis: 'inferred', value, reason } as const,
  ];
  assert.deepEqual(
    [stated, inferred].map((fact) => factIn(fact, 'en')),
    ['The district', 'The district'],
  );
  assert.deepEqual(
    [stated, inferred].map((fact) => statedIn(fact, 'zh')),
    ['区府', null],
  );
});
