import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';
import { UNTRANSLATED, writePage } from './write-page.ts';

test('continues counting from a marker, like an HTML list from a value', () => {
  assert.deepEqual(fragmentsOf('甲\n\n新 {/* p4 */}\n\n乙 {/* p2 */}\n\n丙'), ['p1', 'p4', 'p2', 'p3']);
});

test('counts each section anew and keeps its markers apart', () => {
  const mdx = '## 一 {/* s1 */}\n\n甲 {/* s1-p3 */}\n\n## 二 {/* s2 */}\n\n乙';
  assert.deepEqual(fragmentsOf(mdx), ['s1', 's1-p3', 's2', 's2-p1']);
});

for (const [what, mdx, fragments] of [
  ['an item of a list', '- 甲\n- 新 {/* p1-i3 */}\n- 乙 {/* p1-i2 */}', ['p1-i1', 'p1-i3', 'p1-i2']],
  ['a list, at its first item', '- 甲 {/* p5-i1 */}\n- 乙\n\n丙', ['p5-i1', 'p5-i2', 'p6']],
  [
    'a row, in its first cell',
    '| a | b |\n| - | - |\n| 甲 {/* t1-r4 */} | 乙 |\n| 丙 | 丁 |',
    ['t1-r0', 't1-r4', 't1-r5'],
  ],
  [
    'a row whose first cell continues the one above',
    '| a | b |\n| - | - |\n| 甲 | 乙 |\n| {/* t1-r4 */} | 丁 |',
    ['t1-r0', 't1-r1', 't1-r4'],
  ],
  [
    'an item in a row',
    '| a |\n| - |\n| 甲<ul><li>乙 {/* t1-r1-i2 */}</li><li>丙</li></ul> |',
    ['t1-r0', 't1-r1', 't1-r1-i2', 't1-r1-i3'],
  ],
  ['a table, in its caption', '<Caption>表 {/* t2 */}</Caption>\n\n| a |\n| - |\n| 甲 |', ['t2', 't2-r0', 't2-r1']],
  ['a table without a caption, at its header row', '| a {/* t2-r0 */} |\n| - |\n| 甲 |', ['t2-r0', 't2-r1']],
  ['a figure and a note', '<Figure>图 {/* f2 */}</Figure>\n\n<Note>注 {/* n3 */}</Note>', ['f2', 'n3']],
] as const) {
  test(`numbers ${what}`, () => assert.deepEqual(fragmentsOf(mdx), fragments));
}

test('keeps markers out of the text', () => {
  const [block] = readPage('新的一段。 {/* p4 */}\n', 'a.mdx').blocks;
  assert.equal(block?.text, '新的一段。');
  assert.equal(block.marked, true);
});

test('writes what it reads', () => {
  const mdx = writePage(
    [
      { type: 'paragraph', text: ['甲', { page: 3 }, { fragment: 'p4' }] },
      { type: 'paragraph', text: [UNTRANSLATED, { fragment: 'p2' }] },
      { type: 'list', items: [['乙', { fragment: 'p6-i2' }]] },
      {
        type: 'table',
        caption: ['表', { fragment: 't3' }],
        header: [['a'], ['b']],
        rows: [
          [cell('甲'), cell('乙')],
          [cell('', { fragment: 't3-r5' }), cell('丁')],
        ],
      },
    ],
    null,
  );
  assert.deepEqual(fragmentsOf(mdx), ['p4', 'p2', 'p6-i2', 't3', 't3-r0', 't3-r1', 't3-r5']);
  assert.deepEqual(
    readPage(mdx, 'a.mdx').blocks.map(({ text }) => text),
    ['甲', '', '乙', '表', 'a\tb', '甲\t乙', '丁'],
  );
});

for (const [what, mdx, message] of [
  [
    'that belongs to another section',
    '## 一 {/* s1 */}\n\n甲 {/* s2-p1 */}',
    /a\.mdx:3\n.*"?\{\/\* s2-p1 \*\/\} does not belong here.*\n.*"s1-p" with a number/,
  ],
  ['of another kind', '甲 {/* t1 */}', /does not belong here/],
  ['that is already taken', '甲\n\n乙 {/* p1 */}', /"p1" appears twice/],
  ['before the end', '甲 {/* p2 */} 乙', /is not at the end/],
  [
    'whose number JavaScript cannot hold exactly',
    '甲\n\n乙 {/* p99999999999999999999 */}',
    /a\.mdx:3\n {2}found: The marker \{\/\* p99999999999999999999 \*\/\} has a number of more than 6 digits\.\n {2}fix: {3}.*\{\/\* p7 \*\/\}/,
  ],
  ['whose list has such a number', '- 甲 {/* p99999999999999999999-i1 */}', /has a number of more than 6 digits/],
  [
    'of a section with such a number',
    '甲\n\n## 乙 {/* s99999999999999999999 */}',
    /a\.mdx:3\n {2}found: .* has a number of more than 6 digits/,
  ],
  ['in a later cell', '| a | b |\n| - | - |\n| 甲 | 乙 {/* t1-r4 */} |', /a\.mdx:3\n.*is in a later cell/],
] as const) {
  test(`refuses a marker ${what}`, () => {
    assert.throws(() => readPage(mdx, 'a.mdx'), message);
    assert.throws(() => readPage(mdx, 'a.mdx'), /\n {2}fix: {3}\w/);
  });
}

for (const [what, mdx, message] of [
  ...['-3', '', '0', '0x10', '1e21', '014', '3.0', ' 3', '10000'].map(
    (page) =>
      [
        `a page break with page="${page}"`,
        `甲\n\n乙<PageBreak page="${page}" />丙`,
        /a\.mdx:3\n {2}found: A page break without its page number.*\n {2}fix: {3}Write it as <PageBreak page="14" \/>/,
      ] as const,
  ),
  [
    'a list item with a checkbox',
    '甲\n\n- 乙\n- [x] 丙',
    /a\.mdx:4\n {2}found: A list item with a checkbox\.\n {2}fix: {3}Remove the checkbox/,
  ],
  ['a list item with an empty checkbox', '- [ ] 丙', /a\.mdx:1\n {2}found: A list item with a checkbox/],
  ['a numbered list', '甲\n\n3. 乙', /a\.mdx:3\n {2}found: A numbered list\.\n {2}fix: {3}Begin each item with "- "/],
] as const) {
  test(`refuses ${what}, which would be dropped or misread`, () =>
    assert.throws(() => readPage(mdx, 'a.mdx'), message));
}

test('reads the highest page number and brackets that are text', () => {
  const blocks = readPage('甲<PageBreak page="9999" />乙\n\n- \\[x] 丙', 'a.mdx').blocks;
  assert.deepEqual([blocks[0]?.marks, blocks[1]?.text], [[{ offset: 1, page: 9999 }], '[x] 丙']);
});

function fragmentsOf(mdx: string): string[] {
  return readPage(mdx, 'a.mdx').blocks.map(({ fragment }) => fragment);
}

function cell(text: string, ...more: { fragment: string }[]): { text: (string | { fragment: string })[]; items: [] } {
  return { text: [text, ...more], items: [] };
}
