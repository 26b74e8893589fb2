import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFurniture } from './find-furniture.ts';
import { madeUpDocument } from './made-up-document.ts';

const TEXT = Array.from({ length: 12 }, (_, index) => `第${index + 1}项工作按计划推进。`);

/** The lines that are furniture, where the text begins after the given number of lines. */
function furnitureOf(texts: readonly string[], start: number): string[] {
  const lines = texts.map((text, index) => ({ text, line: index + 1 }));
  return [...findFurniture(lines, (position) => position < start).keys()].map((position) => texts[position] ?? '');
}

for (const line of ['主办：区文化旅游局', '承办单位：区图书馆', '技术支持：某公司', '（完）', '（记者 王小明）'])
  test(`${line} is furniture at the top and the bottom of a page, and text within it`, () => {
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
  ['责任编辑：王小明', true],
  ['审核：区局审核', false],
  ['关于我们的工作打算', false],
  ['网站地图服务能力提升', false],
] as const)
  test(`${line} is ${isFurniture ? 'part of the web page, wherever it is' : 'text'}`, () =>
    assert.deepEqual(furnitureOf([...TEXT, line, ...TEXT], 0), isFurniture ? [line] : []));

for (const line of [
  '您当前的位置：首页 > 工作报告',
  '当前位置：首页',
  '字号：[大 中 小] 打印',
  '2024-03-25 09:00    来源：市统计局    浏览量：5678    【字体：小 中 大】    打印',
  '信息来源：市政府办公室  发布时间：2024-01-22  浏览次数：  字体：[ 大 中 小 ]',
  '来源: 某日报 时间: 2024-01-22 08:00',
  '发文机关：某某市人民政府',
  '成文日期：2022年02月07日',
  '微信 微博',
  '分享到：',
])
  test(`${line} is part of the web page, above the text`, () =>
    assert.deepEqual(furnitureOf([line, ...TEXT], 1), [line]));

test('a remark at the bottom of a site on the disclosure of a document is left out', () =>
  assert.deepEqual(furnitureOf([...TEXT, '公开方式：主动公开'], 0), ['公开方式：主动公开']));

test('a document of short lines has its furniture before its first sentence', () => {
  const line = '公开时限：五个工作日';
  const { dropped } = madeUpDocument(['某某区项目公示方案', '一、内容', '公示项目名单。', '二、方式', line, ...TEXT]);
  assert.deepEqual(dropped, []);
});

test('a date on its own at the end belongs to the signature', () =>
  assert.deepEqual(furnitureOf([...TEXT, '某某市教育局', '2024年2月20日'], 0), []));

test('title and number are left out with a record, and stay where there is no record', () => {
  const record = ['标       题：某某市规划', '发文字号：某政发〔2022〕5号', '索  引  号：0001/2022-5'];
  assert.deepEqual(furnitureOf([...record, ...TEXT], 3).toSorted(), record.toSorted());
  assert.deepEqual(furnitureOf([...record.slice(0, 2), ...TEXT], 2), []);
});

test('words next to the numbers of three pages are a running head, words next to fewer are text', () => {
  const page = ['全区经济运行总体平稳，民生保障有力。'.repeat(20)];
  const pages = (count: number, head: string): string[] =>
    Array.from({ length: 4 }, (_, index) => [...page, ...(index < count ? [head] : []), String(index + 1)]).flat();
  assert.equal(furnitureOf(pages(3, '某某区规划纲要'), 0).filter((text) => text === '某某区规划纲要').length, 3);
  assert.deepEqual(furnitureOf(pages(2, '某某区规划纲要'), 0).toSorted(), ['1', '2', '3', '4']);
  assert.deepEqual(furnitureOf(pages(3, '工作有力。'), 0).toSorted(), ['1', '2', '3', '4']);
});

for (const line of [
  '实施日期：2024年5月1日起施行。',
  '生效日期：2024年5月1日',
  '公开范围：全体居民；',
  '时间：2024年5月1日至31日，在全区开展。',
  '来源：财政拨款和社会捐助。',
  '时间：2024年5月1日',
  '公开方式：在政府网站公开',
  '访问量：120万次',
  '责任编辑：负责文字的核对。',
])
  test(`${line} is text at the end of a document`, () => assert.deepEqual(furnitureOf([...TEXT, line], 0), []));

test('the day on which a document takes effect belongs to a record above it, and without one is text', () => {
  const record = ['实施日期：2024年5月1日', '索引号：0001/2022-5'];
  assert.deepEqual(furnitureOf([...record, ...TEXT], 2).toSorted(), record);
  assert.deepEqual(furnitureOf([...record.slice(0, 1), ...TEXT], 1), []);
});

test('a line between two page numbers counts as next to them once', () => {
  const page = '全区经济运行总体平稳，民生保障有力。'.repeat(20);
  const lines = [page, '— 1 —', '某某区规划', '— 2 —', page, '— 3 —', '某某区规划', '— 4 —', page];
  assert.ok(!furnitureOf(lines, 0).includes('某某区规划'));
});
