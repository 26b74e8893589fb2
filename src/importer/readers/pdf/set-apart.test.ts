import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSetApart } from './set-apart.ts';

const closed = (...texts: string[]): string[] =>
  withoutSetApart(texts.map((text) => ({ text, page: 1, left: 0, right: 0, top: 0, size: 1 }))).lines.map(
    ({ text }) => text,
  );

test('spaces that set figures and letters apart are removed, those after the number of a table stay', () => {
  assert.deepEqual(
    closed('在 2025 年 1 月 10 日，GDP 增长 5% 左右', '表 1 主要指标', '专栏 2 工程', 'the end of 5 days'),
    ['在2025年1月10日，GDP增长5%左右', '表1 主要指标', '专栏2 工程', 'the end of 5 days'],
  );
});

test('a document that rarely has them keeps its spaces', () => {
  assert.deepEqual(closed('2025 年 1 月 10 日', '2024年、2023年、2022年'), [
    '2025 年 1 月 10 日',
    '2024年、2023年、2022年',
  ]);
});
