import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFixture } from '../reading/page-fixture.ts';
import { placePages } from './place-pages.ts';

const LAID_OUT = pageFixture(`# 第一章 {/* title */}

## 一 {/* s1 */}

甲

### 1 {/* s1-h1 */}

乙

#### (1) {/* s1-h2 */}

丙

### 2 {/* s1-h3 */}

丁

## 二 {/* s2 */}

### 3 {/* s2-h1 */}

戊

| a |
| - |
| 己 |
`);
/** Each block is on the printed page with its own number, counted from 1, and on page 1 as well. */
const PAGE = {
  ...LAID_OUT,
  blocks: LAID_OUT.blocks.map((block, index) => ({ ...block, printedPages: index === 2 ? [3, 1] : [index + 1] })),
};

for (const [what, fragment, pages] of [
  ['a paragraph', 's1-p1', [1, 3]],
  ['a heading below a section, to the next of its level', 's1-h1', [4, 5, 6, 7]],
  ['a heading below that, to the next above it', 's1-h2', [6, 7]],
  ['the last heading of a section, to the end of it', 's1-h3', [8, 9]],
  ['a section, to its end', 's1', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['the last heading of the page, with the table below it', 's2-h1', [11, 12, 13, 14]],
  ['a table, with its rows', 's2-t1', [13, 14]],
] as const)
  test(`gives the printed pages of ${what}`, () => assert.deepEqual(placePages(PAGE, fragment), pages));

test('a place of a document without printed pages has none', () => assert.deepEqual(placePages(LAID_OUT, 's1'), []));
