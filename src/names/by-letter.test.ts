import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './by-letter.ts';
import { nameFixture } from './name-fixture.ts';

const name = (id: string, en: string) => nameFixture(id, 'place', ['名'], [en], id);
const names = [
  name('xi-an', 'West Bund'),
  name('66-wu-tong-yuan', '66 Wutong Courtyard'),
  name('bai-dai', 'the Pathé Villa'),
  name('mo-su', '“Mosu Space”'),
];

test('sorts by pinyin in Chinese, figures under 0–9', () => {
  assert.deepEqual(
    byLetter(names, 'zh').map(({ letter, names: members }) => [letter, members.length]),
    [
      ['0–9', 1],
      ['B', 1],
      ['M', 1],
      ['X', 1],
    ],
  );
});

test('sorts by the English name without article, quotation marks and accents', () => {
  assert.deepEqual(
    byLetter(names, 'en').map(({ letter }) => letter),
    ['0–9', 'M', 'P', 'W'],
  );
});

test('names that sort alike are in the order of their ids', () => {
  const alike = [name('xin-2', 'Xin'), name('xin-1', 'The Xin')];
  assert.deepEqual(
    byLetter(alike, 'en').flatMap(({ names: members }) => members.map(({ id }) => id)),
    ['xin-1', 'xin-2'],
  );
});
