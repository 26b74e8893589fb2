import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameSchema } from './name.ts';

const NAME = { id: 'yi-ye-yi-zheng', zh: '一业一证', en: 'One Industry, One License', pinyin: 'yí yè yí zhèng' };
const SOURCE = { title: 'Provisions of Shanghai Municipality', url: 'https://example.cn/provisions.html' };

for (const [basis, fits] of [
  ['published', true],
  ['established', true],
  ['pinyin', false],
  ['coined', false],
] as const) {
  test(`a name whose English is ${basis} may ${fits ? '' : 'not '}give a printed source`, () =>
    assert.equal(nameSchema.safeParse({ ...NAME, basis, source: SOURCE }).success, fits));
}

test('a name need not give a printed source of its English', () =>
  assert.equal(nameSchema.parse({ ...NAME, basis: 'published' }).source, undefined));
