import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNumbers } from './compare-numbers.ts';
import { readChineseNumbers } from './read-chinese.ts';
import { readEnglishNumbers } from './read-english.ts';

for (const text of [
  '十分重视',
  '四通八达',
  '千方百计',
  '千变万化',
  '百货商店',
  '千家万户',
  '百业兴旺',
  '千行百业',
  '零星用地',
  '零散',
  '零工市场',
  '二手房',
  '三甲医院',
  '千克',
  '千米',
  '百代小楼',
  '千帆',
  '零陵路',
  '五原路',
  '万体馆',
  '三家里',
  '宛六地块',
  '二氧化碳',
])
  test(`counts nothing in ${text}`, () => assert.deepEqual(readChineseNumbers(text), []));

for (const text of [
  'COVID-19',
  'the Five-Year Plan',
  'a five-year plan',
  'the March of the Volunteers',
  'CO2',
  'Grand Gateway 66',
  'second to none',
  'at first',
  'first and foremost',
  'one another',
  'once again',
  'at once',
])
  test(`counts nothing in "${text}"`, () => assert.deepEqual(readEnglishNumbers(text), []));

for (const [zh, en] of [
  ['二次供水', 'secondary water supply'],
  ['千兆', 'gigabit'],
  ['千兆', '1,000 megabits'],
  ['万兆', '10-gigabit'],
  ['优于Ⅲ类（含Ⅲ类）', 'at or better than Grade III'],
  ['六百更新', 'renewal of the No. 6 Department Store'],
  ['“两新”组织', 'new economic and new social organizations'],
  ['“四百”行动', 'the Four Hundreds campaign'],
  ['金三角', 'Golden Triangle'],
  ['三驾马车', 'Troika'],
  ['三体', 'The Three-Body Problem'],
  ['两个市场两种资源', 'domestic and international markets and resources'],
  ['市区两级', 'municipal- and district-level'],
  ['三农', 'agriculture, rural areas and farmers'],
  ['六虎', 'Six Tigers'],
  ['百园', 'a Hundred Parks'],
  ['24小时', '24/7'],
  ['上海2035', 'Shanghai Master Plan 2017–2035'],
  ['“八五”普法', 'the Eighth Five-Year legal publicity plan'],
  ['IPv6', 'IPv6 (Internet Protocol version 6)'],
] as const)
  test(`finds that "${en}" agrees with ${zh}`, () => assert.deepEqual(compareNumbers(zh, en), []));
