import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChineseNumbers } from './read-chinese.ts';

for (const [text, keys] of [
  ['商品销售总额突破2000 亿元', ['200000000000']],
  ['9.36 万平方米', ['93600']],
  ['930 多万平方米', ['9300000']],
  ['2100 余万元', ['21000000']],
  ['16.77 亿美元', ['1677000000']],
  ['1 万余户', ['10000']],
  ['2.2 万千瓦', ['22000000W']],
  ['35 千伏公里级超导电缆', ['35']],
  ['3-5 万人次', ['30000', '50000']],
  ['增长7-8%', ['7%', '8%']],
  ['2021—2025年', ['2021', '2025']],
  ['从2021年至2025 年', ['2021', '2025']],
  ['提高1.78 个百分点', ['1.78pp']],
  ['百分之六十', ['60%']],
  ['四分之一', ['1/4']],
  ['超过1/4', ['1/4']],
  ['2022 年 1 月 5 日', ['2022', 'month 1', '5']],
  ['1-11 月', ['month 1', 'month 11']],
  ['12 个月', ['12']],
  ['2021年上半年', ['2021', 'half-year 1']],
  ['20 世纪 90 年代', ['1990']],
  ['二〇三五年', ['2035']],
  ['“十四五”时期', ['14']],
  ['“八五”普法', ['8']],
  ['十九届五中全会', ['19', '5']],
  ['第十四个五年规划', ['14', '5']],
  ['二三级医院', ['2', '3']],
  ['五违四必', ['5', '4']],
  ['亿元级、千万级', ['100000000', '10000000']],
  ['每万人口', ['10000']],
  ['优于Ⅲ类', ['3']],
  ['５Ｇ、ＩＰv6、PM2.5', ['5', '6', '2.5']],
  ['1+13+X', ['1', '13']],
  ['341 弄 7-8 号', ['341', '7', '8']],
  ['翻一番', ['2']],
  ['三千余名', ['3000']],
] as const) {
  test(`reads ${keys.join(', ')} from ${text}`, () => assert.deepEqual(readChineseNumbers(text).map(({ key }) => key), keys));
}

for (const text of ['长三角', '万众创新', '老百姓', '零售', '红十字会', '二维码', '万科中心', '第一时间']) {
  test(`counts nothing in ${text}`, () => assert.deepEqual(readChineseNumbers(text), []));
}

for (const text of ['一体化', '一批', '统一', '百年', '千行', '双循环', '首店']) {
  test(`asks for no number for ${text}`, () => assert.deepEqual(readChineseNumbers(text).filter(({ form }) => form !== 'loose'), []));
}

for (const [text, hedge] of [
  ['约13 家', 'about'],
  ['节约13 吨', null],
  ['约占全市总量的 50%', 'about'],
  ['5 左右', 'about'],
  ['100 万平方米以上', 'at least'],
  ['不低于98%', 'at least'],
  ['小于5.5%', 'under'],
  ['近26 亿元', 'nearly'],
  ['近5 年', null],
  ['300 余家', 'over'],
  ['突破1000 亿元', 'over'],
  ['15 分钟以内', 'within'],
  ['200+家', 'plus'],
  ['1+13+X', null],
] as const) {
  test(`hears ${hedge ?? 'no hedge'} in ${text}`, () => assert.equal(readChineseNumbers(text)[0]?.hedge, hedge));
}
