import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planLine } from './plan-line.ts';

for (const [text, line] of [
  ['前 言', { kind: 'preface' }],
  ['目 录', { kind: 'contents' }],
  ['第十二章 营造自然优美生态环境', { kind: 'heading', heading: { level: 'chapter', number: 12 } }],
  ['第三节节约用水。', { kind: 'paragraph' }],
  ['第章 未来发展蓝图', { kind: 'broken-heading', level: 'chapter' }],
  ['第 3 节 空间布局', { kind: 'broken-heading', level: 'section' }],
  ['第三节', { kind: 'broken-heading', level: 'section' }],
  ['第三节空间布局', { kind: 'broken-heading', level: 'section' }],
  ['篇 新起点', { kind: 'broken-heading', level: 'part' }],
  ['未来发展蓝图', { kind: 'fragment' }],
  ['建设“一流”城区。”', { kind: 'paragraph' }],
] as const)
  test(`takes ${text} as ${line.kind}`, () => assert.deepEqual(planLine(text), line));
