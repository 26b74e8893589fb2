import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorSeries } from '../schemas/indicator.ts';
import { readValue } from './read-value.ts';
import { unitOf } from './units.ts';

for (const [literal, unit, value, qualifier] of [
  ['地区生产总值完成3931.2亿元', 'rmb', '3931.2', 'exact'],
  ['实现营收逾千亿元', 'rmb', '1000', 'more-than'],
  ['营业收入迈上 3000 亿元台阶', 'rmb', '3000', 'at-least'],
  ['达到 350亿元，年均增速超过 20%', 'percent', '20', 'more-than'],
  ['地区生产总值年均增长率\t%\t预期性\t5 左右', 'percent', '5', 'about'],
  ['城镇调查失业率\t%\t预期性\t<5.5', 'percent', '5.5', 'less-than'],
  ['新增绿色步道\tkm\t约束性\t15', 'km', '15', 'exact'],
  ['新增绿地 8 万平方米', 'area', '8', 'exact'],
  ['规上工业总产值全力冲刺千亿', 'rmb', '1000', 'exact'],
  ['基本实现公园绿地 300 米服务半径全覆盖', 'percent', null, 'basically-all'],
  ['重大项目开工面积\t预期性\t210万平方米', 'area', '210', 'exact'],
  ['惠及600万余人次', 'person-times', '600', 'more-than'],
  ['稳定达到35微克/立方米以下', { zh: '微克/立方米', en: '' }, '35', 'at-most'],
  ['累计超过 90 家', { zh: '家', en: '' }, '90', 'more-than'],
  ['地区生产总值增长与全市保持同步', 'percent', null, 'in-step-with'],
  ['单位生产总值能耗降低率\t%\t约束性\t完成市下达数', 'percent', null, 'as-assigned'],
  ['12 个国考、市考断面全部达到优Ⅲ水质标准', 'percent', null, 'all'],
] as const satisfies readonly (readonly [string, IndicatorSeries['unit'], string | null, string])[]) {
  test(`reads ${qualifier} ${value ?? 'in words'} from ${literal}`, () => {
    const read = readValue(literal, unitOf({ unit }));
    assert.deepEqual([read?.value, read?.qualifier, read?.hasUnit], [value, qualifier, true]);
  });
}

test('does not read dollars as yuan, or a figure without its unit', () => {
  assert.equal(readValue('实到外资 16.77 亿美元', unitOf({ unit: 'rmb' }))?.hasUnit, false);
  assert.equal(readValue('新增绿地 8 万平方米', unitOf({ unit: 'km' }))?.hasUnit, false);
  assert.equal(readValue('新增绿地 8 万平方米', unitOf({ unit: 'hectare' }))?.hasUnit, false);
});

test('reads both ends of a range', () => {
  const read = readValue('新增国家三级以上博物馆 1-2个', unitOf({ unit: { zh: '个', en: '' } }));
  assert.deepEqual([read?.from, read?.value], ['1', '2']);
});
