import assert from 'node:assert/strict';
import test from 'node:test';
import { readHeading } from './read-heading.ts';

for (const [text, heading] of [
  ['第一篇  在新起点开启追求卓越新征程', { level: 'part', number: 1 }],
  ['第十八章 加快推动规划实施', { level: 'chapter', number: 18 }],
  [' 第四节  不断丰富数字生活 ', { level: 'section', number: 4 }],
  ['第二十章 保障', { level: 'chapter', number: 20 }],
  ['第一产业增加值增长', undefined],
  ['第二章提出的目标', undefined],
  ['第章 民生', undefined],
  ['第三节', undefined],
] as const)
  test(`reads ${JSON.stringify(heading)} from "${text}"`, () => assert.deepEqual(readHeading(text), heading));
