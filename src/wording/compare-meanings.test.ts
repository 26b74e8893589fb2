import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareMeanings } from './compare-meanings.ts';
import type { Tense } from './tense-senses.ts';

for (const [zh, en] of [
  ['不断完善未来产业布局。', 'We will keep improving the layout of future industries.'],
  ['严禁违法建筑，做到无违建。', 'We will ban illegal construction, so that there is none.'],
  ['解决发展不充分、供给不足的问题。', 'We will deal with insufficient development and inadequate supply.'],
  ['不低于98%', 'no less than 98%'],
  ['能耗下降5%，减少污染。', 'Energy use fell by 5%, and pollution was reduced.'],
  ['压实责任，打击违法行为。', 'We will break down duties and crack down on offenses.'],
  ['小于35微克/立方米', 'less than 35 micrograms per cubic meter'],
  ['建成15分钟生活圈', 'complete the 15-minute life circles'],
  ['新增7-8%', '7%–8% more'],
  ['落地亿元级项目12个', '12 projects at the RMB 100 million level'],
  ['长度71公里，面积5公顷、24万平方米', '71 kilometers, 5 hectares and 240,000 square meters'],
  ['停止审批，关闭市场，拆除违法建筑', 'stop approving, close the market, demolish illegal structures'],
  ['经授权可以采集', 'it may be collected with authorization'],
  ['低碳生活、慢行系统', 'low-carbon life and slow traffic'],
  ['国内外市场对外开放。', 'Markets at home and abroad open up to the outside world.'],
  ['离居民近，关系密切。', 'It is close to residents, with close ties.'],
  ['惠及400余户、1.2万人。', 'It helped more than 400 households and 12,000 people.'],
  ['每千人口床位数', 'hospital beds per 1,000 people'],
  ['龙腾大道南延伸、中山西路、浦东', 'the southern extension of Longteng Avenue, Zhongshan West Road, Pudong'],
] as const)
  test(`finds "${en}" of one meaning with ${zh}`, () => assert.deepEqual(compareMeanings(zh, en, null), []));

for (const [name, zh, en, finding] of [
  ['a negation that was added', '推进改革。', 'We will not advance reform.', 'negation: en says not, zh does not'],
  ['a negation that was lost', '没有变化。', 'It has changed.', 'negation: zh says 没有, en does not'],
  ['a turned direction', '消费增长。', 'Consumption declined.', 'decrease: en says declined, zh does not'],
  ['the other direction', '消费下降。', 'Consumption rose.', 'decrease: zh says 下降, en does not'],
  ['a turned limit', '不少于5个', 'at most 5', 'at most: en says at most, zh does not'],
  ['the other limit', '不超过5个', 'at least 5', 'at most: zh says 不超过, en does not'],
  ['another unit', '5公顷', '5 acres', 'foreign units: en says acres, zh does not'],
  ['a lost percent sign', '占30%', '30 of it', 'percent: zh says %, en does not'],
  ['another money', '5亿元', 'USD 500 million', 'US dollars: en says USD, zh does not'],
  ['what is hindered', '推动创新。', 'We will hinder innovation.', 'hinder: en says hinder, zh does not'],
  ['what is given up', '推进改革。', 'We will refuse to reform.', 'end: en says refuse, zh does not'],
  ['what gets worse', '提供更好的服务。', 'Services will be worse.', 'worsen: en says worse, zh does not'],
  ['a promise that is a chance', '建设公园。', 'We may build a park.', 'perhaps: en says may, zh does not'],
  [
    'what is no longer against the law',
    '拆除违法建筑。',
    'Legal structures were demolished.',
    'illegal: zh says 违法, en does not',
  ],
  ['a limit that is passed', '控制在指标数以内', 'kept beyond the ceiling', 'beyond: en says beyond, zh does not'],
  ['the other side of a line', '区域内外高校', 'universities in the district', 'beyond: zh says 内外, en does not'],
  ['what is shut', '向社会开放。', 'It will close to the public.', 'closed: en says close to the public, zh does not'],
  ['what opens no more', '扩大对外开放。', 'Trade will grow.', 'open: zh says 开放, en does not'],
  ['households that are people', '受益400余户', '400 persons benefited', 'people: en says persons, zh does not'],
  [
    'people that are households',
    '培训223人',
    '223 households were trained',
    'households: en says households, zh does not',
  ],
  ['another span of time', '为期两年', 'for 2 months', 'months: en says months, zh does not'],
  ['another quarter', '南部地区', 'the northern area', 'north: en says northern, zh does not'],
] as const)
  test(`finds ${name}`, () => assert.ok(compareMeanings(zh, en, null).includes(finding)));

for (const [zh, en, tense, finding] of [
  ['完善机制。', 'We will improve the mechanism.', 'planned', undefined],
  ['完善机制。', 'It has been improved.', 'planned', 'done: en says It has, zh does not'],
  ['完善机制。', 'We improved the mechanism.', 'planned', 'planned: en says no plan in "We improved the mechanism"'],
  ['机制已完善。', 'The mechanism has been improved.', 'planned', undefined],
  ['机制完善。', 'The mechanism was improved.', 'reported', undefined],
  ['机制完善。', 'The mechanism will be improved.', 'reported', 'planned: en says will, zh does not'],
  ['预计增长。', 'It is expected to grow.', 'reported', undefined],
  ['预计增长。', 'It grew.', 'reported', 'expected: zh says 预计, en does not'],
] as const satisfies readonly (readonly [string, string, Tense, string | undefined])[])
  test(`${finding === undefined ? 'takes' : 'refuses'} "${en}" where it is ${tense}`, () =>
    assert.deepEqual(compareMeanings(zh, en, tense), finding === undefined ? [] : [finding]));
