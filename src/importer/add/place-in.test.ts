import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeIn } from './place-in.ts';

for (const [text, place] of [
  ['关于青溪区2025年计划执行情况的报告', '青溪区'],
  ['青溪市人民政府市长 张明', '青溪市'],
  ['青溪市人民政府代市长张明', '青溪市'],
  ['——2026年2月3日在江南省青溪市第十六届人民代表大会第六次会议上', '青溪市'],
  ['浙江杭州市政府工作报告', '浙江杭州市'],
  ['北京通州区2026年政府工作报告', '北京通州区'],
  ['大理白族自治州政府工作报告', '大理白族自治州'],
  ['2026青溪市政府工作报告', '青溪市'],
  ['20260112青溪市政府工作报告', '青溪市'],
  ['2026—2030年青溪市规划', '青溪市'],
  ['（二Ｏ二六年一月十二日在青溪市第五届人民代表大会上）', '青溪市'],
  ['政府工作报告', undefined],
] as const)
  test(`${text} names ${place ?? 'no place'}`, () => assert.equal(placeIn([text])?.zh, place));
