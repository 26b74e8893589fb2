import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../glossary/find-terms.ts';
import { pageFixture } from './page-fixture.ts';
import { parallelRows } from './parallel-view.ts';
import type { Segment } from './segments.ts';

const NO_NAMES = { zh: prepareNames([], 'zh'), en: prepareNames([], 'en') };
const PAGE = pageFixture(
  `# 第一章 {/* title */}

- 甲

<Box>
<Caption>专栏</Caption>

乙
</Box>

<Caption>表</Caption>

| a | b |
| - | - |
| 丙 | 丁<ul><li>戊</li></ul> |

<Figure src="0123456789ab.png">图</Figure>
`,
  { 'p1-i1': 'First', 't1-r1': 'Third\tFourth' },
  { pictures: new Map([['f1', { name: 'a.png', file: 'a.png', width: 1, height: 1, alt: { zh: '图', en: 'A' } }]]) },
);
const rows = parallelRows(PAGE, 'en', 'zh', NO_NAMES);
const words = (cells: readonly (readonly Segment[])[]): string =>
  cells.map((cell) => cell.map((segment) => (segment.type === 'page' ? '' : segment.text)).join('')).join('|');

test('every block is paired with itself in the other language, those in lists, tables and boxes too', () => {
  assert.deepEqual(
    rows.map(({ fragment, kind, level, sides }) => [fragment, kind, level, ...sides.map(({ cells }) => words(cells))]),
    [
      ['title', 'heading', 1, '第一章', '第一章'],
      ['p1-i1', 'item', null, 'First', '甲'],
      ['b1', 'heading', 2, '专栏', '专栏'],
      ['b1-p1', 'paragraph', null, '乙', '乙'],
      ['t1', 'caption', null, '表', '表'],
      ['t1-r0', 'row', null, 'a|b', 'a|b'],
      ['t1-r1', 'row', null, 'Third|Fourth', '丙|丁'],
      ['t1-r1-i1', 'item', null, '戊', '戊'],
      ['f1', 'caption', null, '图', '图'],
    ],
  );
});

test('each side says its language; the picture is described in the first', () => {
  const [first] = rows;
  assert.deepEqual(
    first?.sides.map(({ lang }) => lang),
    ['en', 'zh'],
  );
  assert.equal(rows.at(-1)?.picture?.alt, 'A');
  assert.equal(first?.picture, null);
});
