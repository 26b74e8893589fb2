import assert from 'node:assert/strict';
import test from 'node:test';
import { endsSentence } from './ends-sentence.ts';

for (const [text, ends] of [
  ['凝聚规划实施的社会共识和力量。', true],
  ['努力实现“共享卓越西岸新生活”。', true],
  ['发展老年人慢性病防治“运动处方。”', true],
  ['基本原则是:', true],
  ['主要措施是：', true],
  ['五年发展启示与不足', false],
  ['坚持以人民为中心，', false],
  ['打造“卓越徐汇”', false],
] as const)
  test(`says that "${text}" ${ends ? 'ends' : 'does not end'} a sentence`, () =>
    assert.equal(endsSentence(text), ends));
