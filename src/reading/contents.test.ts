import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import { breadcrumbSteps } from './breadcrumb.ts';
import { contentsOf, neighbours, titleOf, type ContentsHeading } from './contents.ts';
import { contextFixture, documentFixture } from './context-fixture.ts';
import { pageFixture } from './page-fixture.ts';
import { placeLabel } from './place-label.ts';
import { placeLink } from './place-link.ts';

const PART = pageFixture('# 第一篇 {/* title */}', { title: 'Part 1' }, { page: 'part-1' });
const CHAPTER = pageFixture(
  `# 第一章 {/* title */}

### 前言 {/* h1 */}

## 一 {/* s1 */}

### 1 {/* s1-h1 */}

#### (1) {/* s1-h2 */}

### 2 {/* s1-h3 */}

<Box>
<Caption>专栏</Caption>

### 内 {/* s1-b1-h1 */}
</Box>

## 二 {/* s2 */}

正文
`,
  { s1: 'One' },
  { page: 'chapter-1', parent: 'part-1' },
);
const LAST = pageFixture('# 附件 {/* title */}', { title: 'Annex' }, { page: 'annex' });
const PLAN = documentFixture('plan', [PART, CHAPTER, LAST]);

const outline = (headings: readonly ContentsHeading[]): string =>
  headings.map(({ title, below }) => (below.length === 0 ? title : `${title}(${outline(below)})`)).join(' ');

test('chapters are listed below their part, headings below their parent heading, boxes not at all', () => {
  const contents = contentsOf(PLAN, 'zh');
  assert.deepEqual(
    contents.map(({ page, children }) => [page, ...children.map((child) => child.page)]),
    [['part-1', 'chapter-1'], ['annex']],
  );
  assert.equal(outline(contents[0]?.children[0]?.sections ?? []), '前言 一(1((1)) 2) 二');
});

test('what is not translated is listed in Chinese, and marked so', () => {
  const [part] = contentsOf(PLAN, 'en');
  assert.deepEqual([part?.title, part?.titleLang], ['Part 1', 'en']);
  const [chapter] = part?.children ?? [];
  assert.deepEqual([chapter?.title, chapter?.titleLang], ['第一章', 'zh']);
  assert.deepEqual(
    chapter?.sections.map(({ title, titleLang }) => [title, titleLang]),
    [
      ['前言', 'zh'],
      ['One', 'en'],
      ['二', 'zh'],
    ],
  );
});

test('a page without a title is refused', () => {
  const page = pageFixture('正文', {}, { page: 'chapter-9' });
  assert.throws(
    () => titleOf(page, 'zh'),
    /^Error: plan\/chapter-9 has no title\. Add "# … \{\/\* title \*\/\}" to it\.$/,
  );
});

test('the first page has none before it, the last none after it', () => {
  assert.deepEqual(neighbours(PLAN, PART), { previous: undefined, next: CHAPTER });
  assert.deepEqual(neighbours(PLAN, LAST), { previous: CHAPTER, next: undefined });
});

test('the path to a page leads from home by its document and its part', () => {
  const steps = (page: typeof PART): unknown[] =>
    breadcrumbSteps(PLAN, page, 'en', createTranslate('en')).map(({ label, route, lang }) => [label, route, lang]);
  const above = [
    ['Home', '/en/', undefined],
    ['Short plan', '/en/plan/', undefined],
  ];
  const part = ['Part 1', '/en/plan/part-1/', undefined];
  assert.deepEqual(steps(CHAPTER), [...above, part, ['第一章', '/en/plan/chapter-1/', 'zh-Hans']]);
  assert.deepEqual(steps(PART), [...above, part]);
});

test('a block is named by its page and its place on it, a title by the page only', () => {
  const context = contextFixture({ documents: [PLAN] });
  const { library, t } = context;
  const [title, ...others] = CHAPTER.blocks;
  const last = others.at(-1);
  assert.ok(title && last);
  assert.equal(placeLabel(library, title, 'zh', createTranslate('zh')), '第一章');
  assert.equal(placeLabel(library, last, 'en', t), '第一章 · Section 2, Paragraph 1');
  assert.deepEqual(placeLink(last, context), {
    href: '/en/plan/chapter-1/#s2-p1',
    document: 'Short plan',
    place: '第一章 · Section 2, Paragraph 1',
  });
});
