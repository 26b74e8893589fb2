import assert from 'node:assert/strict';
import test from 'node:test';
import { lineWidth } from './line-width.ts';

for (const [line, width] of [
  ['是： 高举中国特色社会主义伟大旗帜，', 17],
  ['130 多亿元', 4.5],
  ['打 造 文 明 实 践', 6],
  ['', 0],
] as const) {
  test(`"${line}" is ${width} Han characters wide`, () => assert.equal(lineWidth(line), width));
}
