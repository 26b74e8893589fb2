import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdBackEchoes } from './hold-back-echoes.ts';

const shift = { page: 'plan/chapter-1', text: 'zh/plan/chapter-1.mdx  numbers-shifted' };
const problem = (text: string, isCause = false) => ({ text, isCause });

test('a shift is reported first, and problems of blocks on its page are only counted', () => {
  const [first = '', ...others] = holdBackEchoes(
    [shift],
    [
      problem('en/plan/chapter-1.mdx:9  number-differs'),
      problem('brief/chapters.yaml  quote-differs\n  found: plan/chapter-1/s1-p2'),
      problem('en/plan/chapter-10.mdx:9  number-differs'),
      problem('zh/plan/chapter-1.mdx  edited-by-hand', true),
    ],
  );
  assert.match(
    first,
    /^zh\/plan\/chapter-1\.mdx {2}numbers-shifted\n {9}2 more problems follow from it and will be reported/,
  );
  assert.deepEqual(others, ['en/plan/chapter-10.mdx:9  number-differs', 'zh/plan/chapter-1.mdx  edited-by-hand']);
});

test('where no number shifts, everything is reported in its order', () => {
  assert.deepEqual(holdBackEchoes([], [problem('a'), problem('b')]), ['a', 'b']);
  assert.deepEqual(holdBackEchoes([shift], []), [shift.text]);
});
