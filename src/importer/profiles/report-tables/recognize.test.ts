import assert from 'node:assert/strict';
import test from 'node:test';
import { recognize } from './recognize.ts';

for (const [text, kind, number] of [
  ['二、2025年的总体要求', 'part', 2],
  ['（十二）稳定经济增长', 'section', 12],
  ['(四) 现代化治理水平', 'section', 4],
  ['表 12 培育和发展', 'table-caption', 12],
  ['表5 社会事业推进情况', 'table-caption', 5],
  ['图1 2020-2024年收入', 'figure-caption', 1],
  ['图 2 2021-2024 年成交金额', 'figure-caption', 2],
] as const)
  test(`takes "${text}" for ${kind} ${number}`, () => assert.deepEqual(recognize(text, false), { kind, number }));

for (const text of [
  '表 3 显示了进展。',
  '（一）稳定经济增长。',
  '一是经济发展韧性有待增强',
  '表彰先进',
  '2024 年，徐汇坚持',
])
  test(`takes "${text}" for text`, () => assert.equal(recognize(text, false), null));

test('takes a heading without a number for a title', () => {
  assert.deepEqual(recognize('上海市徐汇区报告', true), { kind: 'title', number: 0 });
});
