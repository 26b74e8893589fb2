import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftPage } from '../markdown/draft-page.ts';
import { imbalance } from './imbalance.ts';
import { Tally } from './tally.ts';

const lines = [
  { number: 1, text: '目 录' },
  { number: 2, text: '甲甲 乙' },
];

function pageOf(text: string): DraftPage[] {
  return [{ page: 'chapter-1', nodes: [{ type: 'paragraph', text: [text] }] }];
}

function tallyOf(taken: string, made: string): Tally {
  const tally = new Tally();
  tally.take('contents-heading', taken);
  tally.make('line-join', made);
  return tally;
}

test('balances where every character but white space is in a page or accounted for by a rule', () => {
  assert.deepEqual(imbalance(lines, pageOf('甲甲乙'), tallyOf('目 录', ' ')), { lost: new Map(), invented: new Map() });
});

test('finds a lost character, even if the same character occurs elsewhere', () => {
  assert.deepEqual(imbalance(lines, pageOf('甲乙'), tallyOf('目 录', '')), {
    lost: new Map([['甲', 1]]),
    invented: new Map(),
  });
});

test('finds an invented character', () => {
  assert.deepEqual(imbalance(lines, pageOf('甲甲乙丙'), tallyOf('目 录', '')), {
    lost: new Map(),
    invented: new Map([['丙', 1]]),
  });
});
