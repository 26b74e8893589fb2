import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placing } from './near-answers.ts';

/** Texts whose sentences have these numbers of letters, including their stops. */
const [chinese, english] = ['。', '.'].map(
  (stop) =>
    (...lengths: number[]): string =>
      lengths.map((length) => 'x'.repeat(length - 1) + stop).join(stop === '.' ? ' ' : ''),
) as [(...lengths: number[]) => string, (...lengths: number[]) => string];

test('a place maps into the corresponding sentence', () => {
  const placeOf = placing(chinese(50, 50), english(110, 90));
  assert.ok(placeOf(0) === 0 && placeOf(109) <= 50 && placeOf(112) >= 50 && placeOf(201) === 100);
});

test('where English joins one sentence and divides another, a place keeps its share of the whole text', () => {
  const placeOf = placing(chinese(10, 40, 50), english(100, 50, 49));
  assert.equal(Math.round(placeOf(100)), 50);
});
