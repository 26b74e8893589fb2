import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termKeys, nameKey } from './term-keys.ts';
import { pinyinOf } from '../build/pinyin-of.ts';
import { traditionalPairs } from '../build/traditional-pairs.ts';

const { written, initials } = termKeys({
  forms: { zh: ['枫林HUB', '云、网、数'], en: ['Fenglin HUB'] },
  pinyin: ['fēng lín HUB', 'lǜ dào'],
});
const KEYS = [...written, ...initials];

for (const typed of [
  '枫林 hub',
  '“枫林HUB”',
  '云网数',
  'fenglin-hub',
  'fēng lín hub',
  'fengLinHub',
  'flhub',
  'flh',
  'lvdao',
  'ludao',
  'ld',
  'ＦＬＨ',
]) {
  test(`finds the term by ${typed}`, () => assert.ok(KEYS.includes(nameKey(typed)), KEYS.join(' ')));
}

test('finds no term by a part of its name', () => assert.ok(!KEYS.includes(nameKey('枫林'))));

test('writes pinyin as the glossary does', () => assert.equal(pinyinOf('EB 级数据池'), 'EB jí shù jù chí'));

test('pairs the traditional characters of a text, and only those', () => {
  const { traditional, simplified } = traditionalPairs('五违四必');
  assert.ok(traditional.includes('違') && !traditional.includes('龍'));
  assert.equal([...traditional].length, [...simplified].length);
});
