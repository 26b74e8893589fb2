import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { compareSkeletons } from './compare-skeletons.ts';
import { EN, ZH } from './page-fixture.ts';

test('finds two pages of one layout in step, translated or not', () => {
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
    'a row that continues nothing',
    EN.replace('|  | Tax', '| Fiscal | Tax'),
    ['s1-t1-r2 is a row of 2 cells, the first continuing the one above in zh, a row of 2 cells in en'],
  ],
  [
    'a table before its list',
    moveTable(EN),
    ['s1-p1-i1 is followed in zh by another block than in en, where s1-t1-r0 stands'],
  ],
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

function compare(en: string): ReturnType<typeof compareSkeletons> {
  return compareSkeletons(readPage(ZH, 'zh.mdx'), readPage(en, 'en.mdx'));
}

function moveTable(mdx: string): string {
  const list = '- A\n- <Untranslated />\n\n';
  return `${mdx.replace(list, '')}\n${list}`;
}
