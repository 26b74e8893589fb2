import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../glossary/find-terms.ts';
import { pageFixture } from './page-fixture.ts';
import { pageView, pictureView, type BlockView, type NodeView } from './page-view.ts';

const NO_NAMES = { zh: prepareNames([], 'zh'), en: prepareNames([], 'en') };
const PAGE = pageFixture(
  `# 第一章 {/* title */}

甲<PageBreak page="3" />乙

## 一、总则 {/* s1 run-in */}

### 1. 目标 {/* s1-h1 run-in */}

丙

- 丁
- 戊

<Caption>表一</Caption>

| 指标 | 任务 |
| - | - |
| 经济 | 增长<ul><li>己</li></ul> |
|  | 就业 |

<Figure src="0123456789ab.png">图一</Figure>

<Note>注</Note>

<Box>
<Caption>专栏</Caption>

### 内 {/* s1-b1-h1 */}
</Box>
`,
  { p1: 'First words', 's1-t1-r1': 'Economy\tGrowth' },
);

const words = ({ segments }: Pick<BlockView, 'segments'>): string =>
  segments.map((segment) => (segment.type === 'page' ? `|${segment.page}|` : segment.text)).join('');

/** A node in short: its kind, level and words. */
function inShort(node: NodeView): string {
  switch (node.type) {
    case 'list':
      return `${node.fragment} ${node.items.map(words).join('/')}`;
    case 'table':
      return `${node.fragment} ${node.caption === null ? '-' : words(node.caption)} ${[node.header, ...node.rows]
        .map(({ cells }) => cells.map((cell) => [words(cell), ...cell.items.map(words)].join('>')).join('|'))
        .join('/')}`;
    case 'box':
      return `box ${node.level} ${words(node.block)} (${node.nodes.map(inShort).join(', ')})`;
    case 'section':
    case 'subheading':
      return `${node.type} ${node.level} ${words(node.block)}${node.runIn ? '…' : ''}`;
    default:
      return `${node.type} ${words(node.block)}`;
  }
}

test('a page in Chinese is laid out as it is printed', () => {
  assert.deepEqual(pageView(PAGE, 'zh', NO_NAMES).map(inShort), [
    'title 第一章',
    'paragraph 甲|3|乙',
    'section 2 一、总则…',
    'subheading 3 1. 目标…',
    'paragraph 丙',
    's1-p2 丁/戊',
    's1-t1 表一 指标|任务/经济|增长>己/就业',
    'figure 图一',
    'note 注',
    'box 4 专栏 (subheading 5 内)',
  ]);
});

test('in English it shows what is translated, and otherwise the Chinese, marked as such', () => {
  const [, first, , , second] = pageView(PAGE, 'en', NO_NAMES);
  assert.ok(first?.type === 'paragraph' && second?.type === 'paragraph');
  assert.deepEqual([words(first.block), first.block.foreign, first.block.pages], ['First words', null, []]);
  assert.deepEqual([words(second.block), second.block.foreign], ['丙', 'zh-Hans']);
  assert.deepEqual(
    pageView(PAGE, 'zh', NO_NAMES).flatMap((node) => (node.type === 'paragraph' ? [node.block.foreign] : [])),
    [null, null],
  );
});

test('links to indicators and projects are only in text in the language of the page', () => {
  const follow = (): { route: string; start: number; end: number }[] => [{ route: '/x/', start: 0, end: 1 }];
  const followed = pageView(PAGE, 'en', NO_NAMES, follow).flatMap((node) =>
    'block' in node && node.block.segments.some(({ type }) => type === 'follow') ? [node.block.fragment] : [],
  );
  assert.deepEqual(followed, ['p1']);
});

test('a table has items if any of its cells has some', () => {
  const hasItems = (mdx: string): boolean[] =>
    pageView(pageFixture(mdx), 'zh', NO_NAMES).flatMap((node) => (node.type === 'table' ? [node.hasItems] : []));
  assert.deepEqual(hasItems('| a |\n| - |\n| 甲<ul><li>乙</li></ul> |\n| 丙 |'), [true]);
  assert.deepEqual(hasItems('| a |\n| - |\n| 甲 |'), [false]);
});

test('cells have the spans and headers of the page', () => {
  const mdx = '<table><tr><th rowspan="2">甲</th><th colspan="2">乙</th></tr><tr><td>丙</td><td>丁</td></tr></table>';
  const [table] = pageView(pageFixture(mdx), 'zh', NO_NAMES);
  assert.ok(table?.type === 'table' && table.merged && table.caption === null);
  assert.deepEqual(
    [table.header, ...table.rows].map(({ cells }) =>
      cells.map((cell) => `${words(cell)} ${cell.rowSpan}×${cell.colSpan}${cell.header ? ' head' : ''}`),
    ),
    [
      ['甲 2×1 head', '乙 1×2 head'],
      ['丙 1×1', '丁 1×1'],
    ],
  );
});

test('a figure shows its picture, if any, with the description in the language of the page', () => {
  const picture = { name: 'a.png', file: 'x/a.png', width: 4, height: 3, alt: { zh: '图', en: null } };
  const page = { ...PAGE, pictures: new Map([['s1-f1', picture]]) };
  const shown = { route: '/pictures/plan/a.png', width: 4, height: 3 };
  assert.deepEqual(pictureView(page, 's1-f1', 'zh'), { ...shown, alt: '图' });
  assert.deepEqual(pictureView(page, 's1-f1', 'en'), { ...shown, alt: null });
  const pictures = (of: typeof PAGE): unknown[] =>
    pageView(of, 'zh', NO_NAMES).flatMap((node) => (node.type === 'figure' ? [node.picture] : []));
  assert.deepEqual(pictures(page), [{ ...shown, alt: '图' }]);
  assert.deepEqual(pictures(PAGE), [null]);
});
