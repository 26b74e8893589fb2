import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellSegments, joinRanges, segmentsOf, type Segment } from './segments.ts';

const show = (segments: readonly Segment[]): string =>
  segments
    .map((s) =>
      s.type === 'page'
        ? `|${s.page}|`
        : s.type === 'term'
          ? `[${s.text}]`
          : s.type === 'follow'
            ? `<${s.text}>`
            : s.text,
    )
    .join('');

for (const [name, ranges, marks, expected] of [
  ['links a term and marks a page', [{ id: 'a', start: 1, end: 3 }], [{ offset: 4, page: 7 }], '一[二三]四|7|五六'],
  [
    'puts a page that begins inside a term before it',
    [{ id: 'a', start: 1, end: 4 }],
    [{ offset: 2, page: 7 }],
    '一|7|[二三四]五六',
  ],
  [
    'marks a page at the very start and the very end',
    [],
    [
      { offset: 0, page: 1 },
      { offset: 6, page: 2 },
    ],
    '|1|一二三四五六|2|',
  ],
  ['marks a page where a term begins', [{ id: 'a', start: 2, end: 4 }], [{ offset: 2, page: 9 }], '一二|9|[三四]五六'],
  [
    'marks pages that begin inside a link one after the other, and goes on after them',
    [{ id: 'a', start: 1, end: 4 }],
    [
      { offset: 2, page: 7 },
      { offset: 3, page: 8 },
      { offset: 5, page: 9 },
    ],
    '一|7||8|[二三四]五|9|六',
  ],
  [
    'marks a page where a link ends behind it',
    [{ id: 'a', start: 1, end: 3 }],
    [{ offset: 3, page: 7 }],
    '一[二三]|7|四五六',
  ],
  ['leads on from words', [{ route: '/x/', start: 0, end: 2 }], [], '<一二>三四五六'],
] as const) {
  test(name, () => assert.equal(show(segmentsOf('一二三四五六', ranges, marks)), expected));
}

test('splits a row into its cells, empty ones too', () => {
  const cells = cellSegments(segmentsOf('甲\t\t乙丙', [{ id: 'a', start: 3, end: 5 }], [{ offset: 3, page: 2 }]));
  assert.deepEqual(cells.map(show), ['甲', '', '|2|[乙丙]']);
});

test('joins both kinds of ranges in order; where they overlap, the term stays', () => {
  const term = { id: 'a', start: 2, end: 4 };
  const follow = (start: number, end: number): { route: string; start: number; end: number } => ({
    route: '/x/',
    start,
    end,
  });
  assert.deepEqual(joinRanges([term], [follow(4, 6), follow(0, 2)]), [follow(0, 2), term, follow(4, 6)]);
  for (const over of [follow(2, 4), follow(1, 3), follow(3, 5), follow(0, 6)])
    assert.deepEqual(joinRanges([term], [over]), [term]);
  assert.deepEqual(joinRanges([], [follow(1, 3), follow(2, 4)]), [follow(1, 3)]);
});
