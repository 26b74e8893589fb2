import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAGMENT } from '../addressing/fragment.ts';
import { englishDraft } from '../translation/english-draft.ts';
import type { DraftNode, MergedCell } from './draft-page.ts';
import { readPage } from './read-page.ts';
import { UNTRANSLATED, writePage } from './write-page.ts';

const cell = (text: string, rest: Partial<MergedCell> = {}): MergedCell => ({
  text: text === '' ? [] : [text],
  items: [],
  ...rest,
});

const EVERYTHING: readonly DraftNode[] = [
  { type: 'title', text: ['第一章 甲'] },
  { type: 'subheading', depth: 3, text: ['总则'] },
  { type: 'paragraph', text: ['开头'] },
  { type: 'section', number: 1, text: ['（一）加快发展。'], runIn: true },
  { type: 'paragraph', text: ['坚持{创新}。', { page: 4 }, '又'] },
  { type: 'subheading', depth: 3, text: ['1.深化<改革>。'], runIn: true },
  { type: 'subheading', depth: 4, text: ['（1）一网通办。'], runIn: true },
  { type: 'paragraph', text: ['推进'] },
  {
    type: 'box',
    caption: ['专栏1 重大**项目'],
    nodes: [
      { type: 'subheading', depth: 4, text: ['轨道'] },
      { type: 'paragraph', text: ['- 不是列表'] },
      { type: 'list', items: [['一'], ['二']] },
      { type: 'table', caption: ['表1'], header: [['甲'], ['乙']], rows: [[cell('1'), cell('2')]] },
    ],
  },
  {
    type: 'merged-table',
    caption: ['表2'],
    rows: [
      [cell('指标', { rowSpan: 2, header: true }), cell('数值|亿', { colSpan: 2, header: true })],
      [cell('2020', { header: true }), cell('2025', { header: true })],
      [cell(''), cell('<5.5'), cell('', { items: [['甲'], ['乙{1}']] })],
      [cell('合计', { colSpan: 3 })],
    ],
  },
  { type: 'figure', caption: ['图1'], picture: { src: '0123456789ab.png', alt: '柱"状" <图> &amp; {x}' } },
  { type: 'figure', caption: [], picture: { src: '0123456789ab.png' } },
  { type: 'box', caption: ['专栏2'], nodes: [{ type: 'paragraph', text: ['丙'] }] },
  { type: 'section', number: 2, text: ['第二节'] },
  { type: 'subheading', depth: 3, text: ['1.又'] },
];

test('every kind is read from MDX as it was written, and counted within its section or box', () => {
  const mdx = writePage(EVERYTHING, null);
  const page = readPage(mdx, 'page.mdx');
  assert.deepEqual(
    page.blocks.map(({ fragment, kind, text }) => `${fragment} ${kind} ${text}`),
    [
      'title heading 第一章 甲',
      'h1 heading 总则',
      'p1 paragraph 开头',
      's1 heading （一）加快发展。',
      's1-p1 paragraph 坚持{创新}。又',
      's1-h1 heading 1.深化<改革>。',
      's1-h2 heading （1）一网通办。',
      's1-p2 paragraph 推进',
      's1-b1 heading 专栏1 重大**项目',
      's1-b1-h1 heading 轨道',
      's1-b1-p1 paragraph - 不是列表',
      's1-b1-p2-i1 item 一',
      's1-b1-p2-i2 item 二',
      's1-b1-t1 caption 表1',
      's1-b1-t1-r0 row 甲\t乙',
      's1-b1-t1-r1 row 1\t2',
      's1-t1 caption 表2',
      's1-t1-r0 row 指标\t数值|亿',
      's1-t1-r1 row 2020\t2025',
      's1-t1-r2 row \t<5.5\t',
      's1-t1-r2-i1 item 甲',
      's1-t1-r2-i2 item 乙{1}',
      's1-t1-r3 row 合计',
      's1-f1 caption 图1',
      's1-f2 caption ',
      's1-b2 heading 专栏2',
      's1-b2-p1 paragraph 丙',
      's2 heading 第二节',
      's2-h1 heading 1.又',
    ],
  );
  assert.ok(page.blocks.every(({ fragment }) => FRAGMENT.test(fragment)));
  assert.ok(page.blocks.every(({ fragment, section }) => section === (/^s\d+/.exec(fragment)?.[0] ?? null)));
});

test('an English page drafted from the Chinese one has the same structure', () => {
  const page = readPage(writePage(EVERYTHING, null), 'page.mdx');
  const texts = new Map(page.blocks.map(({ fragment, text }) => [fragment, text]));
  const alts = new Map([['s1-f1', 'Bars']]);
  const english = readPage(writePage(englishDraft(page.nodes, texts, alts), null), 'page.mdx');
  const withoutPlace = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'line' in value
      ? { ...value, line: 0, marks: [] }
      : typeof value === 'object' && value !== null && 'marks' in value
        ? { ...value, marks: [] }
        : value;
  const expected = JSON.stringify(page.nodes, withoutPlace).replace(JSON.stringify('柱"状" <图> &amp; {x}'), '"Bars"');
  assert.equal(JSON.stringify(english.nodes, withoutPlace), expected);
});

test('a page that is not translated yet has the same blocks, each marked as untranslated', () => {
  const page = readPage(writePage(EVERYTHING, null), 'page.mdx');
  const english = readPage(writePage(englishDraft(page.nodes, new Map()), null), 'page.mdx');
  assert.deepEqual(
    english.blocks.map(({ fragment }) => fragment),
    page.blocks.map(({ fragment }) => fragment),
  );
  for (const [index, { untranslated }] of english.blocks.entries())
    assert.equal(untranslated, (page.blocks[index]?.text.trim() ?? '') !== '', page.blocks[index]?.fragment);
  assert.ok(writePage([{ type: 'subheading', depth: 3, text: [UNTRANSLATED] }], null).includes('<Untranslated />'));
});

test('a merged table has a cell or a covered position for each column', () => {
  const table = readPage(writePage(EVERYTHING, null), 'page.mdx').nodes.find(
    (node) => node.type === 'table' && node.merged,
  );
  assert.ok(table?.type === 'table');
  assert.deepEqual(
    [table.header, ...table.rows].map(({ cells }) =>
      cells.map(({ rowSpan, colSpan }) => `${rowSpan}×${colSpan}`).join(' '),
    ),
    ['2×1 1×2 0×1', '0×1 1×1 1×1', '1×1 1×1 1×1', '1×3 0×1 0×1'],
  );
});

test('the marked number of a subheading or a box is kept, and counting goes on from it', () => {
  const mdx = writePage(
    [
      { type: 'section', number: 1, text: ['一'] },
      { type: 'subheading', depth: 3, text: ['新', { fragment: 's1-h4' }] },
      { type: 'subheading', depth: 3, text: ['旧'] },
      {
        type: 'box',
        caption: ['专栏', { fragment: 's1-b3' }],
        nodes: [
          { type: 'paragraph', text: ['甲'] },
          { type: 'subheading', depth: 3, text: ['乙'] },
        ],
      },
    ],
    null,
  );
  assert.deepEqual(
    readPage(mdx, 'page.mdx').blocks.map(({ fragment }) => fragment),
    ['s1', 's1-h4', 's1-h5', 's1-b3', 's1-b3-p1', 's1-b3-h1'],
  );
});

for (const [what, mdx, message] of [
  ['a subheading without a marker', '### 甲', /This heading has no marker/],
  ['the marker of a section on a subheading', '### 甲 {/* s1 */}', /This heading has no marker/],
  ['the marker of a subheading on a section', '## 甲 {/* h1 */}', /This heading has no marker/],
  ['a title that is run in', '# 甲 {/* title run-in */}', /This heading has no marker/],
  ['a subheading of another section', '### 甲 {/* s2-h1 */}', /does not belong here/],
  ['a run-in heading before a list', '### 甲 {/* h1 run-in */}\n\n- 乙', /run-in heading without its paragraph/],
  [
    'a run-in heading before a table',
    '### 甲 {/* h1 run-in */}\n\n<Box>\n<Caption>乙</Caption>\n</Box>',
    /without its paragraph/,
  ],
  ['a run-in heading before an ordinary one', '### 甲 {/* h1 run-in */}\n\n### 乙 {/* h2 */}', /without its paragraph/],
  ['a run-in heading at the end', '### 甲 {/* h1 run-in */}', /without its paragraph/],
  ['a box without a title', '<Box>\n\n甲\n\n</Box>', /A box without a title/],
  ['an empty box', '<Box />', /A box without a title/],
  ['a box in a box', '<Box>\n<Caption>甲</Caption>\n\n<Box>\n<Caption>乙</Caption>\n</Box>\n</Box>', /A box in a box/],
  ['a section in a box', '<Box>\n<Caption>甲</Caption>\n\n## 乙 {/* s1 */}\n</Box>', /a section in a box/],
  ['a box with an attribute', '<Box class="a">\n<Caption>甲</Caption>\n</Box>', /<Box> has an attribute/],
  [
    'a caption at the end of a box',
    '<Box>\n<Caption>甲</Caption>\n\n<Caption>乙</Caption>\n</Box>',
    /caption without a table/,
  ],
  ['a picture at another address', '<Figure src="https://a.cn/b.png" />', /names no picture/],
  ['a picture outside its folder', '<Figure src="../0123456789ab.png" />', /names no picture/],
  ['a picture format that can contain a script', '<Figure src="0123456789ab.svg" />', /names no picture/],
  ['an alt text without picture', '<Figure alt="甲">乙</Figure>', /names no picture/],
  ['an empty alt text', '<Figure src="0123456789ab.png" alt=" " />', /alt text without words/],
  [
    'an invisible character in an alt text',
    '<Figure src="0123456789ab.png" alt="甲\u200b乙" />',
    /U\+200B in an alt text/,
  ],
  ['an unknown attribute of a picture', '<Figure src="0123456789ab.png" onload="x" />', /an attribute other than src/],
  ['an expression for a picture', '<Figure src={a} />', /./],
  ['a figure of nothing', '<Figure />', /with neither picture nor caption/],
  ['a table without rows', '<table />', /A table without a row/],
  ['an attribute of a cell', '<table><tr><td onclick="x">甲</td></tr></table>', /an attribute other than a span/],
  ['a span of 1', '<table><tr><td rowspan="1">甲</td></tr></table>', /an attribute other than a span/],
  ['a span of 1000', '<table><tr><td rowspan="1000">甲</td></tr></table>', /an attribute other than a span/],
  [
    'a cell that reaches below the table',
    '<table><tr><td rowspan="2">甲</td></tr></table>',
    /reaches beyond the table/,
  ],
  ['a cell too many', '<table><tr><td>甲</td></tr><tr><td>甲</td><td>乙</td></tr></table>', /reaches beyond the table/],
  [
    'a cell too few',
    '<table><tr><td>甲</td><td>乙</td></tr><tr><td>甲</td></tr></table>',
    /Column 2 of this row has no cell/,
  ],
  [
    'cells that overlap',
    '<table><tr><td>甲</td><td rowspan="2">乙</td><td>丙</td></tr><tr><td colspan="2">丁</td></tr></table>',
    /another cell has taken/,
  ],
  ['words between rows', '<table>甲<tr><td>乙</td></tr></table>', /"text" is not part of <table>/],
  ['another element in a row', '<table><tr><script>甲</script></tr></table>', /"script" is not part of <tr>/],
  ['markup in a cell', '<table><tr><td>**甲**</td></tr></table>', /"strong" is not part of a text/],
] as const)
  test(`refuses ${what}, and says what to do`, () => {
    assert.throws(() => readPage(`${mdx}\n`, 'page.mdx'), message);
    assert.throws(() => readPage(`${mdx}\n`, 'page.mdx'), /\n {2}fix: {3}\w/);
  });

test('a line that begins with import or export is text, not code', () => {
  const words = ['import 额增长', 'export 额增长'];
  const mdx = writePage(
    [{ type: 'title', text: ['报告'] }, ...words.map((text) => ({ type: 'paragraph' as const, text: [text] }))],
    null,
  );
  assert.deepEqual(
    readPage(mdx, 'page.mdx').blocks.map(({ text }) => text),
    ['报告', ...words],
  );
});
