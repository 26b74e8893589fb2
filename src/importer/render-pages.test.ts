import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftNode, DraftPage } from '../markdown/draft-page.ts';
import { renderPages } from './render-pages.ts';

const TITLE: DraftNode = { type: 'title', text: ['第一章 甲'] };

function render(...nodes: DraftNode[]): string | undefined {
  return renderPages([{ page: 'chapter-1', nodes: [TITLE, ...nodes] }], 'source.txt').get('chapter-1');
}

test('writes the place of each page, its part and its printed page number', () => {
  const pages: DraftPage[] = [
    { page: 'part-1', nodes: [TITLE] },
    { page: 'chapter-1', parent: 'part-1', printedPage: 7, nodes: [TITLE] },
  ];
  assert.match(
    renderPages(pages, 'source.txt').get('chapter-1') ?? '',
    /^---\norder: 2\nparent: part-1\nprintedPage: 7\n---\n\n# 第一章 甲 /,
  );
});

for (const text of [
  '**亿元,年均增长**',
  '突破##亿元',
  'XX个',
  '<5.5%',
  '{甲}',
  '1. 甲',
  '- 甲',
  '# 甲',
  '——甲',
  '|甲|',
  '&lt;',
  '`甲`',
  '[甲](乙)',
  '_甲_',
  '~~甲~~',
  '甲@乙.cn',
  'https://a.cn',
])
  test(`writes ${text} so that it reads back as it is`, () =>
    assert.notEqual(render({ type: 'paragraph', text: [text] }), undefined));

test('verifies tables with items, continued rows and page breaks', () => {
  const cell = (text: string, ...items: string[]) => ({
    text: text === '' ? [] : [text],
    items: items.map((item) => [item]),
  });
  const rows = [
    [cell('甲'), cell('乙', '丙', '丁|戊')],
    [cell(''), { text: ['己', { page: 14 }, '庚'], items: [] }],
  ];
  assert.notEqual(render({ type: 'table', caption: ['表 1'], header: [['领域'], ['<0.01']], rows }), undefined);
});

for (const [name, pages, message] of [
  [
    'two pages with one name',
    [
      { page: 'chapter-1', nodes: [TITLE] },
      { page: 'chapter-1', nodes: [TITLE] },
    ],
    /Two pages are called "chapter-1"/,
  ],
  [
    'a page before its part',
    [{ page: 'chapter-1', parent: 'part-1', nodes: [TITLE] }],
    /belongs to "part-1", which does not come before it/,
  ],
  [
    'a section number that appears twice',
    [
      {
        page: 'chapter-1',
        nodes: [TITLE, { type: 'section', number: 1, text: ['甲'] }, { type: 'section', number: 1, text: ['乙'] }],
      },
    ],
    /"s1" appears twice/,
  ],
  [
    'white space that would be lost',
    [{ page: 'chapter-1', nodes: [TITLE, { type: 'paragraph', text: ['甲  乙'] }] }],
    /Block 2 of the page "chapter-1" is .*甲 {2}乙.* read back as .*甲 乙/,
  ],
] as const satisfies readonly (readonly [string, readonly DraftPage[], RegExp])[])
  test(`refuses ${name}`, () => assert.throws(() => renderPages(pages, 'source.txt'), message));
