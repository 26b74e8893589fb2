import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellSegments, segmentsOf, type Segment } from './segments.ts';

const show = (segments: readonly Segment[]): string =>
  segments.map((s) => (s.type === 'page' ? `|${s.page}|` : s.type === 'term' ? `[${s.text}]` : s.text)).join('');

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
] as const) {
  test(name, () => assert.equal(show(segmentsOf('一二三四五六', ranges, marks)), expected));
}

test('cuts a row into its cells, empty ones too', () => {
  const cells = cellSegments(segmentsOf('甲\t\t乙丙', [{ id: 'a', start: 3, end: 5 }], [{ offset: 3, page: 2 }]));
  assert.deepEqual(cells.map(show), ['甲', '', '|2|[乙丙]']);
});
