import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const page = (body: string): string => `# 标题 {/* title */}\n\n${body}\n`;

for (const [what, body, found] of [
  ['a line that is far too long', '甲'.repeat(100_000), /p\.mdx:3\n {2}found: The line has 100000 characters/],
  ['a hundred thousand lines', '甲。\n'.repeat(100_000), /found: The page has 100004 lines/],
  [
    'lists nested on one line',
    '- '.repeat(30) + '甲',
    /p\.mdx:3\n {2}found: Lists or quotations are nested too deeply/,
  ],
  [
    'quotations nested very deep',
    '>'.repeat(10_000) + '甲',
    /p\.mdx:3\n {2}found: Lists or quotations are nested too deeply/,
  ],
  ['elements nested very deep', '<Note>'.repeat(100), /p\.mdx:3\n {2}found: Elements are nested too deeply/],
  ['braces nested very deep', '{'.repeat(10_000), /p\.mdx:3\n {2}found: A brace that opens no marker/],
  ['too many emphasis characters', '*a_'.repeat(10_000), /p\.mdx:3\n {2}found: More than 2000 emphasis characters/],
  ['an expression', '甲 {1 + 1}', /p\.mdx:3\n {2}found: A brace that opens no marker/],
] as const)
  test(`refuses ${what}, before it is parsed`, () => {
    assert.throws(() => readPage(page(body), 'p.mdx'), found);
    assert.throws(() => readPage(page(body), 'p.mdx'), /\n {2}fix: {3}\w/);
  });

test('reads a table of ten thousand rows, escaped braces and markers', () => {
  const rows = '| 甲 | 乙 |\n'.repeat(10_000);
  const { blocks } = readPage(page(`甲\\{乙 {/* p7 */}\n\n| a | b |\n| - | - |\n${rows}`), 'p.mdx');
  assert.equal(blocks.length, 10_003);
  assert.deepEqual(
    blocks.slice(0, 2).map(({ fragment, text }) => [fragment, text]),
    [
      ['title', '标题'],
      ['p7', '甲{乙'],
    ],
  );
});
