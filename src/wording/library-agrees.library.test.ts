import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPage, pageFiles, pageIds } from '../alignment/page-files.ts';
import { blockPairs } from '../checks/block-pairs.ts';
import { adverseWords, learnedWords } from '../checks/learned-words.ts';
import { readTenses, tenseAt } from '../checks/tenses.ts';
import { readWaivers } from '../checks/waivers.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { compareAmounts } from './compare-amounts.ts';
import { compareMeanings } from './compare-meanings.ts';

const words = learnedWords(PROJECT_ROOT);
const tenses = readTenses(PROJECT_ROOT);
const adverse = adverseWords(PROJECT_ROOT);
const pairs = pageIds().flatMap((id) =>
  blockPairs(loadPage(pageFiles(id))).map(({ fragment, zh, en }) => ({ id: `${id}/${fragment}`, zh, en: en.text })),
);

test('translations reviewed by people pass the comparison', () => {
  assert.ok(pairs.length > 0);
  const right = new Set(readWaivers(PROJECT_ROOT).waivers.map(({ finding }) => finding));
  const doubts = pairs.flatMap(({ id, zh, en }) =>
    [...compareMeanings(zh, en, tenseAt(id, tenses), adverse), ...compareAmounts(zh, en, words)]
      .filter((finding) => !right.has(finding))
      .map((finding) => `${id}: ${finding}`),
  );
  assert.deepEqual(doubts, []);
});
