import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { compareSkeletons } from './compare-skeletons.ts';
import { EN, ZH } from './page-fixture.ts';

test('finds no difference between two pages of the same layout, translated or not', () => {
  assert.deepEqual(compare(EN), []);
});

for (const [name, en, found] of [
  ['a lost paragraph', EN.replace('Persist in innovation.\n\n', ''), ['p1 (a paragraph) exists in zh only']],
  ['a surplus paragraph', EN.replace('## Section', 'More.\n\n## Section'), ['p2 (a paragraph) exists in en only']],
  ['a lost item', EN.replace('- <Untranslated />\n', ''), ['s1-p1-i2 (an item) exists in zh only']],
  [
    'a paragraph instead of a list',
    EN.replace('- A\n- <Untranslated />', 'A'),
    [
      's1-p1-i1 (an item) exists in zh only',
      's1-p1-i2 (an item) exists in zh only',
      's1-p1 (a paragraph) exists in en only',
    ],
  ],
  [
    'a row that does not continue the one above',
    EN.replace('|  | Tax', '| Fiscal | Tax'),
    ['s1-t1-r2 is a row of 2 cells, the first continuing the one above in zh, a row of 2 cells in en'],
  ],
  ['a table before its list', moveTable(EN), ['zh has s1-p1-i1 here, en has s1-t1-r0']],
] as const) {
  test(`finds ${name}`, () =>
    assert.deepEqual(
      compare(en).map((difference) => difference.found),
      found,
    ));
}

test('gives the line of the English file', () => {
  assert.equal(compare(EN.replace('## Section', 'More.\n\n## Section'))[0]?.line, 5);
});

const BOX = (inside: string): string => `<Box>\n<Caption>甲</Caption>\n\n${inside}\n</Box>\n`;
for (const [what, zh, en, found] of [
  [
    'a section that is not run in',
    '## 一 {/* s1 run-in */}\n\n甲',
    '## A {/* s1 */}\n\nA',
    's1 is a section, run in in zh, a section in en',
  ],
  [
    'a heading of a different level',
    '### 一 {/* h1 */}',
    '#### A {/* h1 */}',
    'h1 is a heading of level 3 in zh, a heading of level 4 in en',
  ],
  [
    'a heading that is run in',
    '### 一 {/* h1 */}\n\n甲',
    '### A {/* h1 run-in */}\n\nA',
    'h1 is a heading of level 3 in zh, a heading of level 3, run in in en',
  ],
  [
    'a different picture',
    '<Figure src="0123456789ab.png">图</Figure>',
    '<Figure src="0123456789ac.png">A</Figure>',
    'f1 is a figure of 0123456789ab.png in zh, a figure of 0123456789ac.png in en',
  ],
  [
    'a figure without its picture',
    '<Figure src="0123456789ab.png">图</Figure>',
    '<Figure>A</Figure>',
    'f1 is a figure of 0123456789ab.png in zh, a figure in en',
  ],
  ['a note for a paragraph', '<Note>甲</Note>', 'A', 'n1 (a note) exists in zh only'],
  ['a difference in a box', BOX('乙'), BOX('- B'), 'b1-p1 (a paragraph) exists in zh only'],
  ['a lost caption', '<Caption>表</Caption>\n\n| a |\n| - |', '| a |\n| - |', 't1 (a caption) exists in zh only'],
  ['a missing cell', '| a | b |\n| - | - |', '| a |\n| - |', 't1-r0 is a row of 2 cells in zh, a row of 1 cells in en'],
  [
    'an item in another cell',
    '| a | b |\n| - | - |\n| 甲<ul><li>乙</li></ul> | 丙 |',
    '| a | b |\n| - | - |\n| A | C<ul><li>B</li></ul> |',
    't1-r1-i1 is an item of cell 1 in zh, an item of cell 2 in en',
  ],
  [
    'different spans and headers',
    '<table><tr><th rowspan="2">甲</th><td>乙</td></tr><tr><td>丙</td></tr></table>',
    '<table><tr><td rowspan="2">A</td><td>B</td></tr><tr><td>C</td></tr></table>',
    't1-r0 is a row of 2 cells merged as 2×1h 1×1 in zh, a row of 2 cells merged as 2×1 1×1 in en',
  ],
] as const)
  test(`finds ${what} in English`, () =>
    assert.equal(compareSkeletons(readPage(zh, 'zh.mdx'), readPage(en, 'en.mdx'))[0]?.found, found));

function compare(en: string): ReturnType<typeof compareSkeletons> {
  return compareSkeletons(readPage(ZH, 'zh.mdx'), readPage(en, 'en.mdx'));
}

function moveTable(mdx: string): string {
  const list = '- A\n- <Untranslated />\n\n';
  return `${mdx.replace(list, '')}\n${list}`;
}
