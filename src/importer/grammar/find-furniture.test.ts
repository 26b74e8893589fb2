import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFurniture } from './find-furniture.ts';

const TEXT = Array.from({ length: 12 }, (_, index) => `第${index + 1}项工作按计划推进。`);

/** The lines that are furniture where the text begins behind the given number of lines. */
function furnitureOf(texts: readonly string[], start: number): string[] {
  const lines = texts.map((text, index) => ({ text, line: index + 1 }));
  return [...findFurniture(lines, (position) => position < start).keys()].map((position) => texts[position] ?? '');
}

for (const line of ['主办：区文化旅游局', '承办单位：区图书馆', '技术支持：某公司', '（完）', '（记者 王小明）'])
  test(`${line} is furniture at the head and the foot of a page, and text within it`, () => {
    assert.deepEqual(furnitureOf([line, ...TEXT], 1), [line]);
    assert.deepEqual(furnitureOf([...TEXT, line], 0), [line]);
    assert.deepEqual(furnitureOf([...TEXT.slice(0, 2), line, ...TEXT], 0), []);
  });

for (const [line, isFurniture] of [
  ['关于我们', true],
  ['关于我们 | 联系我们', true],
  ['网站地图', true],
  ['附件下载', true],
  ['＊ ＊ ＊', true],
  ['附件下载量增长一成', false],
  ['关于我们的工作打算', false],
  ['网站地图服务能力提升', false],
] as const)
  test(`${line} is ${isFurniture ? 'the foot of a page wherever it stands' : 'text'}`, () =>
    assert.deepEqual(furnitureOf([...TEXT, line, ...TEXT], 0), isFurniture ? [line] : []));
