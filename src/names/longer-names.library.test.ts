import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../glossary/find-terms.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { longerNames } from './longer-names.ts';
import { besideTerms } from './beside-terms.ts';

const named = (id: string, zh: string, notIn: readonly string[] = []) => ({
  id,
  notIn,
  zh: { name: zh, variants: [] },
  en: { name: id, variants: [] },
});
const prepared = prepareNames(
  besideTerms(
    [
      named('bund', '西岸'),
      named('museum', '西岸美术馆'),
      named('mile', '西岸美术馆大道'),
      named('river', '上澳塘', ['东上澳塘']),
      named('east-river', '东上澳塘'),
      named('center', '中央', ['中央公园']),
      named('park', '西岸中央公园'),
      named('fenglin', '枫林'),
      named('ring', '外环', ['户外环境']),
    ],
    [named('alliance', '枫林联盟')],
  ),
  'zh',
);
const within = (...texts: string[]) => longerNames(texts.map((zh) => ({ zh, prepared })));

test('a name inside a longer one is counted there, by blocks, for the longest one only', () => {
  assert.deepEqual(within('西岸美术馆与西岸美术馆大道', '西岸美术馆大道、西岸美术馆大道').get('museum'), {
    within: [{ id: 'mile', isTerm: false, count: 2 }],
    countWithin: 2,
  });
  assert.deepEqual(within('西岸美术馆与西岸美术馆大道').get('bund'), {
    within: [
      { id: 'mile', isTerm: false, count: 1 },
      { id: 'museum', isTerm: false, count: 1 },
    ],
    countWithin: 1,
  });
});

test('a name inside a term of the glossary is counted under the term', () => {
  assert.deepEqual(within('枫林联盟').get('fenglin')?.within, [{ id: 'alliance', isTerm: true, count: 1 }]);
});

test('words that only look like a name are not counted, even where they are or belong to another name', () => {
  const found = within('东上澳塘', '西岸中央公园', '户外环境');
  assert.deepEqual([...found.keys()], ['bund']);
});

test('a name on its own is counted under no longer name', () => {
  assert.equal(within('西岸与外环').size, 0);
});

// Counted by hand in the texts.
for (const [id, alone, longer] of [
  ['peng-pi-du-zhong-xin', 1, 3],
  ['xi-an-mei-shu-guan', 1, 3],
  ['xu-jia-hui', 16, 27],
  ['teng-xun', 1, 2],
  ['shang-ao-tang', 1, 0],
  ['a-li-ba-ba', 2, 3],
  ['zhong-yang', 4, 3],
] as const)
  test(`the index counts ${id} on its own and within longer names`, () => {
    const name = loadLibrary('public').names.find((one) => one.id === id);
    assert.ok(name);
    assert.equal(name.count, alone);
    assert.ok(name.countWithin <= name.within.reduce((sum, { count }) => sum + count, 0));
    assert.equal(name.countWithin, longer);
  });
