import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeredWords, unansweredRun, weightOfWord } from './unanswered-run.ts';
import { formatWordList, parseWordList, type WordList } from './word-list.ts';

const entry = (answered: number, ...stems: string[]): { answered: number; byChance: number; stems: Set<string> } => ({
  answered,
  byChance: 0.01,
  stems: new Set(stems),
});
const LIST: WordList = new Map([
  ['公园', entry(0.9, 'park')],
  ['绿化', entry(0.9, 'green')],
  ['医疗', entry(0.9, 'medic')],
  ['城市', entry(0.4, 'city')],
]);
const LOST = Math.log(0.7 / 0.1);

test('the run holds the lost words, and no unknown or answered ones around them', () => {
  const { words, weight } = unansweredRun('甲城市公园绿化城市医疗', 'Medical care', LIST);
  assert.deepEqual(words, ['公园', '绿化']);
  assert.ok(Math.abs(weight - 2 * LOST) < 1e-9);
  assert.deepEqual(unansweredRun('公园', 'parks', LIST), { words: [], weight: 0 });
});

test('a word that is seldom answered proves nothing; a missing one is evidence of loss, an answered one against it', () => {
  assert.equal(weightOfWord(LIST, '城市', false), 0);
  assert.equal(weightOfWord(LIST, '谁', false), 0);
  assert.ok(Math.abs(weightOfWord(LIST, '公园', false) - LOST) < 1e-9);
  assert.ok(Math.abs(weightOfWord(LIST, '公园', true) - Math.log(0.3 / 0.9)) < 1e-9);
});

test('an English word answers only the nearest Chinese word', () => {
  const words = ['公园', '绿化', '公园'];
  assert.deepEqual([...answeredWords(words, ['x', 'y', 'park'], LIST)], [2]);
  assert.deepEqual([...answeredWords(words, ['park', 'y', 'z'], LIST)], [0]);
  assert.deepEqual([...answeredWords(words, ['park', 'park'], LIST)].toSorted(), [0, 2]);
  assert.deepEqual([...answeredWords(words, ['green'], LIST)], [1]);
});

test('a list is written in the order of its words, with shares in percent, and reads back the same', () => {
  const list: WordList = new Map([
    ['绿化', { answered: 0.876, byChance: 0.0123, stems: new Set(['tree', 'green']) }],
    ['公园', entry(1, 'park')],
  ]);
  const text = formatWordList(list, '# remark');
  assert.equal(text, '# remark\n公园\t100\t1.0\tpark\n绿化\t88\t1.2\tgreen tree\n');
  assert.deepEqual(parseWordList(text).get('绿化'), {
    answered: 0.88,
    byChance: 0.012,
    stems: new Set(['green', 'tree']),
  });
  assert.equal(parseWordList('# remark\n\n').size, 0);
});
