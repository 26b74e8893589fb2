import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseWords } from './chinese-words.ts';
import { englishStems } from './english-stems.ts';
import { plainRadical, withoutRadicals } from './plain-radical.ts';
import { chineseClauses, englishSentences } from './text-units.ts';

test('a Chinese clause ends with its mark; a comma inside a figure ends none', () =>
  assert.deepEqual(chineseClauses('甲，乙。丙——丁\t1,000人,戊； 己'), [
    '甲，',
    '乙。',
    '丙——',
    '丁\t',
    '1,000人,',
    '戊；',
    ' 己',
  ]));

test('an English sentence ends with its full stop, a colon or the cell; the stop of a title such as Dr. ends none', () =>
  assert.deepEqual(englishSentences('“One.”  Two: Dr. Li, No. 5 of St. Mary\tThree!\t \tFour; five'), [
    '“One.”',
    'Two:',
    'Dr. Li, No. 5 of St. Mary',
    'Three!',
    'Four;',
    'five',
  ]));

test('forms of a word have one stem', () => {
  for (const forms of [
    ['promote', 'promoting', 'promotion', 'promoted', 'promotes'],
    ['organization', 'organizations'],
    ['plan', 'plans', 'planned', 'planning', 'plan’s'],
    ['city', 'cities'],
  ])
    assert.equal(new Set(forms.flatMap(englishStems)).size, 1, forms.join(' '));
});

test('stems keep their order, without words that mean nothing by themselves', () =>
  assert.deepEqual(englishStems('The parks of 2025 will be GREEN, and also its art’s'), ['park', 'green', 'art']));

test('a double letter at the end becomes one, except those that English doubles in the base form', () =>
  assert.deepEqual(englishStems('stopped calling passing'), ['stop', 'call', 'pass']));

test('Chinese words keep their order, without particles, figures and marks', () =>
  assert.deepEqual(chineseWords('公园的绿化，2025年和城市。'), ['公园', '绿化', '城市']));

test('a radical becomes the character it stands for', () => {
  assert.equal(withoutRadicals('⻄岸⼾⻰'), '西岸户龙');
  assert.equal(plainRadical('⻄'), '西');
  assert.equal(plainRadical('西'), undefined);
});
