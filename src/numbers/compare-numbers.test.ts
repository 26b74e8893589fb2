import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNumbers } from './compare-numbers.ts';

for (const [zh, en] of [
  ['到2025年，商品销售总额突破2000 亿元', 'By 2025, total sales of goods will exceed RMB 200 billion'],
  ['实现旧住房综合改造424 万平方米', 'Comprehensive renovation of 4.24 million square meters of old housing'],
  ['接待26.51 万人次', 'receiving 265,100 visits'],
  ['约 9 家', 'about nine companies'],
  ['千家万户', 'every household'],
  ['百年老店', 'a time-honored shop'],
  ['占比仅为4.7%', 'only 4.7%'],
  ['仅用 60 天', 'in 60 days'],
  ['不少于 20 家', 'a minimum of 20 companies'],
  ['不超过 20 家', 'up to 20 companies'],
  [
    '“十四五”时期是“两个一百年”奋斗目标的历史交汇期',
    'The 14th Five-Year Plan period is where the Two Centenary Goals meet',
  ],
  ['到二〇三五年，经济总量翻一番', 'By 2035, the economy will double'],
  ['第三篇 第十二章', 'Part III Chapter 12'],
  ['第一节 总体思路', 'Section 1 Overall Approach'],
  [
    '贯彻党的十九大和十九届二中、三中、四中、五中全会精神',
    'implement the guiding principles of the 19th CPC National Congress and the Second, Third, Fourth and Fifth Plenary Sessions of the 19th CPC Central Committee',
  ],
  ['位居全市第一', 'ranking first in Shanghai'],
  ['率先实施', 'was among the first districts to introduce'],
  ['率先实施', 'was one of the first to introduce'],
  ['率先打造一流营商环境', 'take the lead in building a first-class business environment'],
  ['一是优化布局。二是提升能级。', 'First, we will optimize the layout. Second, we will raise capacity.'],
  ['每千人口床位数5 张左右', 'about 5 hospital beds per 1,000 people'],
  ['新增绿地54 公顷以上', '54 hectares or more of new green space'],
  [
    'PM2.5年平均浓度小于35 微克/立方米',
    'annual average PM2.5 concentration of less than 35 micrograms per cubic meter',
  ],
  ['康健路341 弄 7-8 号', 'Nos. 7–8, Lane 341, Kangjian Road'],
  ['**亿元,年均增长**%', 'RMB ** hundred million, growing by **% a year on average'],
  ['培育亿元级企业', 'foster RMB 100 million-level companies'],
  ['1-2 个', '1–2'],
  ['24小时不打烊', 'open around the clock'],
  ['9时至18时开放', 'open from 9:00 to 18:00'],
  ['9：00-18:30开放', 'open from 9:00 to 18:30'],
  ['9时至18时30分开放', 'open from 9:00 to 18:30'],
  ['甲、乙各 1 人', '1 person as A and 1 as B'],
  ['三年行动计划', 'three-year action plan'],
  [
    'PM2.5年平均浓度在35微克/立方米以下',
    'an annual average PM2.5 concentration of 35 micrograms per cubic meter or less',
  ],
  ['建议2025年重点做好以下七方面工作', 'in 2025 we will focus on the following seven areas of work'],
  ['人/亿元', 'persons per RMB 100 million'],
  ['增长1.78 个百分点', 'up 1.78 percentage points'],
  [
    '加快建设“五个中心”，强化“四大功能”',
    'accelerate the building of the Five Centers and strengthen the Four Functions',
  ],
] as const) {
  test(`finds that "${en}" agrees with ${zh}`, () => assert.deepEqual(compareNumbers(zh, en), []));
}

for (const [zh, en, found] of [
  ['2000 亿元', 'RMB 20 billion', 'zh has 200000000000 (2000 亿元), en has 20000000000 (RMB 20 billion)'],
  ['9.36 万平方米', '9,360 square meters', 'zh has 93600 (9.36 万), en has 9360 (9,360)'],
  ['增长8.4%', 'up 8.3%', 'zh has 8.4% (8.4%), en has 8.3% (8.3%)'],
  ['占比30%', '30 of them', 'zh has 30% (30%), en has 30 (30)'],
  ['百万市民', 'residents', 'zh has 1000000 (百万), en has no such number'],
  ['五个中心', 'Centers', 'zh has 5 (五), en has no such number'],
  ['率先实施', 'was the first to introduce', 'zh has no such number, en has 1 (first)'],
  ['2022 年 1 月 5 日', 'June 5, 2022', 'zh has month 1 (1 月), en has month 6 (June)'],
  ['2021年上半年', 'the second half of 2021', 'zh has half-year 1 (上半年), en has half-year 2 (second half)'],
  ['300 余家、300 个', '300 companies', 'zh has 300 (300), en has no such number'],
  ['20 家', 'a maximum of 20 companies', 'zh says "20" without a hedge, en says "20" with "at most"'],
  ['20 家', 'a minimum of 20 companies', 'zh says "20" without a hedge, en says "20" with "at least"'],
  ['20 家', 'short of 20 companies', 'zh says "20" without a hedge, en says "20" with "under"'],
  ['20 家', 'a mere 20 companies', 'zh says "20" without a hedge, en says "20" with "only"'],
  ['约20 家', '20 companies', 'zh says "20" with "about", en says "20" without a hedge'],
  ['不低于98%', 'more than 98%', 'zh says "98%" with "at least", en says "98%" with "over"'],
  ['16.77 亿美元', 'RMB 1.677 billion', 'zh counts 16.77 亿美元 in USD, en in RMB'],
] as const) {
  test(`finds that "${en}" differs from ${zh}`, () =>
    assert.deepEqual(
      compareNumbers(zh, en).map((difference) => difference.found),
      [found],
    ));
}

test('catches every order of magnitude and every changed digit of a figure', () => {
  for (const wrong of [
    'RMB 3.9312 billion',
    'RMB 39.312 billion',
    'RMB 3,931.2 billion',
    'RMB 393.21 billion',
    'RMB 393.1 billion',
  ])
    assert.equal(compareNumbers('3931.2 亿元', wrong).length, 1, wrong);
  assert.deepEqual(compareNumbers('3931.2 亿元', 'RMB 393.12 billion'), []);
});
