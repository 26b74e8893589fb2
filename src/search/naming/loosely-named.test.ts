import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedTerm } from '../files/first-answer.ts';
import { looselyNamed } from './loosely-named.ts';
import { keyedTerm } from './term-keys.ts';

const KNOWN = [
  named('sponge', null, ['海绵城市'], ['Sponge City']),
  named('carbon', null, ['碳达峰、碳中和'], ['carbon peaking and carbon neutrality']),
  named('talent', null, ['光启人才行动计划'], ['Guangqi Talent Action Program']),
  named('gdp', 'indicator', ['地区生产总值'], ['District GDP', 'GDP'], {
    zh: ['经济总量'],
    en: ['size of the economy'],
  }),
  named('unemployment', 'indicator', ['城镇失业'], ['Urban unemployment'], {
    zh: ['失业率'],
    en: ['unemployment rate', 'jobless rate'],
  }),
  named('beds', 'indicator', ['养老床位'], ['elderly care beds'], { zh: ['养老院床位'], en: ['nursing home beds'] }),
  named('hub', 'place', ['西岸金融城'], ['West Bund Financial Hub']),
].map(keyedTerm);

const FIGURES = [
  ...KNOWN,
  keyedTerm(named('age', 'indicator', ['预期寿命'], ['Life expectancy'], { zh: [], en: ['how long do people live'] })),
];

for (const [question, id] of [
  ['sponge cities', 'sponge'],
  ['what are sponge cities?', 'sponge'],
  ['City, sponge', 'sponge'],
  ['海绵城市啥意思', 'sponge'],
  ['碳中和碳达峰', 'carbon'],
  ['Guangqi talent programme', 'talent'],
  ['光启人才计划', 'talent'],
  ['海绵城市怎么建', 'sponge'],
  ['海绵型城市', 'sponge'],
  ['海绵城市是指', 'sponge'],
  ['what counts as a sponge city', 'sponge'],
  ['sponge city policy', 'sponge'],
  ['2025年要增加多少张养老床位', 'beds'],
  ['2025年底养老床位要有多少', 'beds'],
  ['失业率是多少', 'unemployment'],
  ['what is the jobless rate', 'unemployment'],
  ['GDP target 2025', 'gdp'],
  ['徐汇区经济总量多少亿', 'gdp'],
  ['how many nursing home beds are there', 'beds'],
  ['今年要新增多少养老院床位', 'beds'],
  ['失业率要控制在多少', 'unemployment'],
  ['一年里失业率大概占几成', 'unemployment'],
  ['expected unemployment rate overall', 'unemployment'],
  ['西岸金融城在哪里', 'hub'],
  ['the financial hub of West Bund', 'hub'],
] as const)
  test(`${question} names ${id}`, () => {
    assert.equal(looselyNamed(question, KNOWN)?.id, id);
  });

for (const question of [
  'jobs for graduates',
  'bitcoin price',
  'how many hospital beds',
  'city',
  'carbon',
  'talent',
  '城市',
  '人才公寓',
  '城市公园',
  'the city of London',
  '高铁票价是多少',
  '失业了去哪里领钱',
  'what is it',
  '多少',
  '?',
  '',
])
  test(`${question === '' ? 'an empty question' : question} names nothing with certainty`, () => {
    assert.equal(looselyNamed(question, KNOWN), null);
  });

const WHOSE = {
  zh: { own: ['徐汇'], others: ['上海', '北京', '浦东'] },
  en: { own: ['Xuhui'], others: ['Shanghai', 'Beijing', 'Pudong', 'New York', 'London'] },
};

for (const question of [
  '北京失业率是多少',
  '浦东经济总量多少',
  '上海经济总量是多少',
  '日本失业率是多少',
  'London unemployment rate',
  'unemployment rate in Germany',
  'jobless rate new york',
  'what is Pudong’s GDP',
  'how many nursing home beds in Japan',
  'how many people live in the district',
])
  test(`${question} is not answered with the library's own figure`, () => {
    assert.equal(looselyNamed(question, FIGURES, WHOSE), null);
  });

for (const [question, id] of [
  ['徐汇失业率是多少', 'unemployment'],
  ['上海市徐汇区经济总量多少', 'gdp'],
  ['unemployment rate of Xuhui in Shanghai', 'unemployment'],
  ['how long do people live', 'age'],
  ['how large is the size of the economy', 'gdp'],
] as const)
  test(`${question} is answered with the library's own figure`, () => {
    assert.equal(looselyNamed(question, FIGURES, WHOSE)?.id, id);
  });

function named(
  id: string,
  kind: IndexedTerm['kind'],
  zh: string[],
  en: string[],
  everyday?: IndexedTerm['everyday'],
): IndexedTerm {
  return { id, kind, zh: zh[0] ?? '', en: en[0] ?? '', forms: { zh, en }, pinyin: [], places: 1, everyday };
}
