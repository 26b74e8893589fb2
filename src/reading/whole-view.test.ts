import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../glossary/find-terms.ts';
import { documentFixture } from './context-fixture.ts';
import { pageFixture } from './page-fixture.ts';
import { wholeView } from './whole-view.ts';

const NO_NAMES = { zh: prepareNames([], 'zh'), en: prepareNames([], 'en') };
const PAGE = pageFixture(
  `# 第一章 {/* title */}

## 总则 {/* s1 run-in */}

甲

<Box>
<Caption>专栏</Caption>

- 乙
</Box>

| a |
| - |
| 丙<ul><li>丁</li></ul> |
`,
  { title: 'Chapter 1' },
);
const [part] = wholeView(documentFixture('plan', [PAGE]), 'en', NO_NAMES);
const nodes = part?.nodes ?? [];

test('on the page of a whole document, each of its pages is a part with its title', () =>
  assert.equal(part?.title, 'Chapter 1'));

test('headings are one level lower, below the title of the document', () => {
  assert.deepEqual(
    nodes.flatMap((node) =>
      'level' in node ? [`${node.type} ${node.level} ${'runIn' in node ? node.runIn : '-'}`] : [],
    ),
    ['subheading 2 false', 'subheading 3 true', 'box 4 -'],
  );
});

test('each block, list item, row and table is named by its page and fragment', () => {
  const names: string[] = [];
  JSON.stringify(nodes, (key, value: unknown) => {
    if (key === 'fragment' && typeof value === 'string' && value.includes('.')) names.push(value);
    return key === 'block' && isRead(value) ? null : value;
  });
  assert.deepEqual(names.toSorted(), [
    'chapter-1.s1',
    'chapter-1.s1-b1',
    'chapter-1.s1-b1-p1-i1',
    'chapter-1.s1-p1',
    'chapter-1.s1-t1',
    'chapter-1.s1-t1-r0',
    'chapter-1.s1-t1-r1',
    'chapter-1.s1-t1-r1-i1',
    'chapter-1.title',
  ]);
});

test('corrections are shown only on the page of the block', () => {
  const [title] = PAGE.blocks;
  assert.ok(title);
  const corrected = { ...title, corrected: true } as const;
  const page = { ...PAGE, byFragment: new Map([...PAGE.byFragment, ['title', corrected]]) };
  const [whole] = wholeView(documentFixture('plan', [page]), 'zh', NO_NAMES);
  const [node] = whole?.nodes ?? [];
  assert.ok(node !== undefined && 'block' in node && !('corrected' in node.block.block));
});

/** Whether a value is a block of the library, from which a view was made. */
function isRead(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'zh' in value;
}
