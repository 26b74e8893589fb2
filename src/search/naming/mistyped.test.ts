import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedTerm } from '../files/first-answer.ts';
import { mistyped } from './mistyped.ts';
import { keyedTerm } from './term-keys.ts';

const KNOWN = [
  named('sponge', null, ['海绵城市'], ['Sponge City']),
  named('beds', 'indicator', ['养老床位'], ['elderly care beds']),
  named('hospital', 'place', ['中山医院'], ['Zhongshan Hospital']),
  named('jobless', 'indicator', ['失业率'], ['unemployment rate']),
  named('hub', 'brand', ['邻里汇'], ['hub'], ['lín lǐ huì']),
  named('council', 'place', ['委员会'], ['council'], ['wěi yuán huì']),
  named('law', 'place', ['法律站'], ['law'], ['fǎ lǜ zhàn']),
  named('rate', 'place', ['率站'], ['rate'], ['lǜ zhàn']),
  named('one', null, ['科创走廊'], ['one']),
  named('other', null, ['科创回廊'], ['other']),
].map(keyedTerm);

for (const [query, spelledAs, id] of [
  ['海棉城市', null, 'sponge'],
  ['养老床味', null, 'beds'],
  ['邻里会', null, 'hub'],
  ['失业律', null, 'jobless'],
  ['失业律是多少', null, 'jobless'],
  ['sponge citty', 'sponge city', 'sponge'],
  ['what is a spnge city', 'what is a sponge city', 'sponge'],
] as const)
  test(`${query} names ${id} but for a typing error`, () => {
    assert.equal(mistyped(query, spelledAs, KNOWN, /[a-z]/.test(query) ? 'en' : 'zh')?.id, id);
  });

for (const [query, spelledAs] of [
  ['中心医院', null],
  ['科创长廊', null],
  ['公园城市', null],
  ['床位', null],
  ['邻里站', null],
  ['失业站', null],
  ['sponge citty', null],
  ['zhongsan hospital', 'zhongshan hospital'],
] as const)
  test(`${query} may be something else`, () => {
    assert.equal(mistyped(query, spelledAs, KNOWN, /[a-z]/.test(query) ? 'en' : 'zh'), null);
  });

function named(id: string, kind: IndexedTerm['kind'], zh: string[], en: string[], pinyin: string[] = []): IndexedTerm {
  return { id, kind, zh: zh[0] ?? '', en: en[0] ?? '', forms: { zh, en }, pinyin, places: 1 };
}
