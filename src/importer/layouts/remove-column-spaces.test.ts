import assert from 'node:assert/strict';
import test from 'node:test';
import { Tally } from '../tally.ts';
import { removeColumnSpaces } from './remove-column-spaces.ts';

for (const [printed, text] of [
  ['践行社会主义核 心价值观 ， 2017', '践行社会主义核心价值观，2017'],
  [' 打 造 文 明 实 践', '打造文明实践'],
  ['西岸智塔 （AI Tower） 目前已汇聚 1 位图灵', '西岸智塔（AI Tower）目前已汇聚 1 位图灵'],
  ['率先成立 “区域型 TTO” 平台', '率先成立“区域型 TTO”平台'],
  ['汇 T 站 等', '汇 T 站等'],
  ['推动更多核心技术“0到 1”的突破', '推动更多核心技术“0到 1”的突破'],
  ['发展“沉浸式体验 +IP 产业链”', '发展“沉浸式体验 +IP 产业链”'],
  ['地区生产总值增长 6%， 产业升级', '地区生产总值增长 6%，产业升级'],
  ['（ＡＩ Ｔｏｗｅｒ）', '（ＡＩ Ｔｏｗｅｒ）'],
] as const) {
  test(`reads "${printed}" as "${text}"`, () => assert.equal(removeColumnSpaces(printed, new Tally()), text));
}

test('counts every space that it removes from a line', () => {
  const tally = new Tally();
  removeColumnSpaces('宜居 、宜业 、宜游', tally);
  assert.deepEqual([...tally.taken], [['column-space', [' ', ' ']]]);
});
