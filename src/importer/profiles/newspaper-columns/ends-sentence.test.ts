import assert from 'node:assert/strict';
import test from 'node:test';
import { endsSentence } from './ends-sentence.ts';

for (const [line, ends] of [
  ['起美好精神家园。', true],
  ['办公、 展示的 “垂直硅谷”。', true],
  ['他说：“要为人民服务。”', true],
  ['场正式开放…… ', true],
  ['目标是：', true],
  ['级投入如何撬动千亿级产出 ？', true],
  ['址实现保护提升；', false],
  ['街区；建设总部高', false],
] as const) {
  test(`"${line}" ${ends ? 'ends' : 'does not end'} a sentence`, () => assert.equal(endsSentence(line), ends));
}
