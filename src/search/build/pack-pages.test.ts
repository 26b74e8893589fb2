import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedPage } from '../files/first-answer.ts';
import { unpackPages } from '../files/unpack-pages.ts';
import { packPages } from './pack-pages.ts';

const PAGES: readonly IndexedPage[] = [
  {
    document: 'plan',
    page: 'chapter-1',
    sections: [
      { section: null, fragment: 'title', title: 'Chapter 1', start: 1, end: 4 },
      { section: 's1', fragment: 's1', title: 'Section 1', start: 4, end: 90 },
      { section: 's2', fragment: 's2-p1', title: 'Chapter 1', start: 90, end: 95 },
    ],
  },
  { document: 'plan', page: 'chapter-2', sections: [{ section: null, fragment: 'p1', title: '二', start: 1, end: 2 }] },
  { document: 'report', page: 'part-1', sections: [] },
];

test('every place of a page is what it was before it was packed', () => {
  assert.deepEqual(unpackPages(packPages(PAGES)), PAGES);
});

test('names each document once, and no fragment that can be derived from its section', () => {
  assert.deepEqual(packPages(PAGES)[0], [
    'plan',
    [
      [
        'chapter-1',
        [
          [null, 'Chapter 1', 3],
          ['s1', 'Section 1', 86],
          ['s2', 'Chapter 1', 5, 's2-p1'],
        ],
      ],
      ['chapter-2', [[null, '二', 1, 'p1']]],
    ],
  ]);
});
