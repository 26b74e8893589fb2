import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantile, scoreAnswers } from './score-answers.ts';

test('means recall, precision, first hits and empty answers over queries', () => {
  const score = scoreAnswers([
    { found: ['a', 'b'], expected: new Set(['a']) },
    { found: ['x', 'a'], expected: new Set(['a', 'b']) },
    { found: [], expected: new Set(['a']) },
  ]);
  assert.deepEqual(score, { recall: 0.5, precision: 0.5, firstHit: 1 / 3, nothingFound: 1 / 3 });
});

test('takes the median, and the value below which a given share lies', () => {
  assert.equal(quantile([5, 1, 3]), 3);
  assert.equal(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95), 10);
});
