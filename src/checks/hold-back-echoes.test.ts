import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdBackEchoes } from './hold-back-echoes.ts';

const shift = { page: 'plan/chapter-1', text: 'zh/plan/chapter-1.mdx  numbers-shifted' };
const problem = (text: string, isCause = false) => ({ text, isCause });

test('a shift is told first, and what is said of the blocks of its page is counted only', () => {
  const [first = '', ...others] = holdBackEchoes(
    [shift],
    [
      problem('en/plan/chapter-1.mdx:9  number-differs'),
      problem('brief/chapters.yaml  quote-differs\n  found: plan/chapter-1/s1-p2'),
      problem('en/plan/chapter-10.mdx:9  number-differs'),
      problem('zh/plan/chapter-1.mdx  edited-by-hand', true),
    ],
  );
  assert.match(first, /^zh\/plan\/chapter-1\.mdx {2}numbers-shifted\n {9}2 more problems follow from it and are told/);
  assert.deepEqual(others, ['en/plan/chapter-10.mdx:9  number-differs', 'zh/plan/chapter-1.mdx  edited-by-hand']);
});

test('where no number shifts, everything is told as it comes', () => {
  assert.deepEqual(holdBackEchoes([], [problem('a'), problem('b')]), ['a', 'b']);
  assert.deepEqual(holdBackEchoes([shift], []), [shift.text]);
});
