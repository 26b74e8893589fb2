import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountRows } from './account-rows.ts';
import { Tally } from './tally.ts';

test('counts the characters that a rule removed and added, with its reason', () => {
  const tally = new Tally();
  tally.take('contents-heading', '目 录𠮷');
  tally.make('line-join', ' ');
  const [first, second] = accountRows(tally);
  assert.deepEqual([first?.rule, first?.taken, first?.made], ['contents-heading', 4, 0]);
  assert.match(first?.reason.en ?? '', /table of contents/);
  assert.deepEqual([second?.rule, second?.taken, second?.made], ['line-join', 0, 1]);
});
