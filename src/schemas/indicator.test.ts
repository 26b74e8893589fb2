import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorSchema } from './indicator.ts';

const VALUE = {
  type: 'result',
  period: '2024',
  value: '4.8',
  qualifier: 'exact',
  block: 'report/part-1/s1-p1',
  zh: '增长4.8%',
};

const messagesOf = (change: object): string[] => {
  const words = { zh: '名', en: 'Name' };
  const series = [{ id: 'growth', name: words, unit: 'percent', values: [{ ...VALUE, ...change }] }];
  const { error } = indicatorSchema.safeParse({ theme: 'economy', name: words, series });
  return error?.issues.map(({ message }) => message) ?? [];
};

test('an ordinary entry is valid', () => assert.deepEqual(messagesOf({}), []));

for (const [change, told] of [
  [{ period: '2025年' }, /"2025-H1"/],
  [{ value: '4.8%' }, /digits only/],
  [{ value: '3,931.2' }, /digits only/],
  [{ upTo: '约5' }, /digits only/],
  [{ block: 'report' }, /<document>\/<page>\/<fragment>/],
] as const)
  test(`for ${JSON.stringify(change)} the message says in words what to write`, () => {
    const [message = '', ...more] = messagesOf(change);
    assert.deepEqual(more, []);
    assert.match(message, told);
  });

test('a library may number more indicators than this one does', () => {
  const { number } = indicatorSchema.shape;
  assert.deepEqual([number.safeParse(45).success, number.safeParse(0).success], [true, false]);
});
