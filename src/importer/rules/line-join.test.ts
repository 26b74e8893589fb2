import assert from 'node:assert/strict';
import test from 'node:test';
import { lineJoin } from './line-join.ts';

for (const [before, after, join] of [
  ['实现第一个百年奋斗', '目标之后', ''],
  ['总产出达到 350', '亿元', ''],
  ['上海交大-', '商汤科技', ''],
  ['第', '6 版', ''],
  ['Internet Protocol Version', '6”', ' '],
  ['Technology', 'Transfer Office', ' '],
  ['Version', '”（', ''],
  ['', 'Latin', ''],
] as const)
  test(`joins "${before}" and "${after}" ${join === '' ? 'without a space' : 'by one space'}`, () =>
    assert.equal(lineJoin(before, after), join));
