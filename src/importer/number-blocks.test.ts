import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftPage } from '../markdown/draft-page.ts';
import { readPage } from '../markdown/read-page.ts';
import { writePage } from '../markdown/write-page.ts';
import { numberBlocks } from './number-blocks.ts';
import type { BlockNumber } from './numbers.ts';

const page: DraftPage = {
  page: 'chapter-1',
  nodes: [
    { type: 'section', number: 1, text: ['第一节'] },
    { type: 'paragraph', text: ['甲一'] },
    { type: 'paragraph', text: ['新的一段'] },
    { type: 'paragraph', text: ['甲二'] },
    { type: 'list', items: [['项一'], ['项二']] },
    {
      type: 'table',
      caption: null,
      header: [['名'], ['数']],
      rows: [
        [cell('行'), cell('一')],
        [cell(''), cell('二')],
      ],
    },
    { type: 'section', number: 2, text: ['第二节'] },
    { type: 'paragraph', text: ['甲一'] },
  ],
};

test('keeps published numbers where a new paragraph comes between them', () => {
  const texts = numbered(['s1-p9', '新'], ['s1-p2', '甲二']);
  assert.equal(texts.get('s1-p9'), '新的一段');
  assert.equal(texts.get('s1-p2'), '甲二');
  assert.equal(texts.get('s1-p3-i1'), '项一');
  assert.equal(texts.get('s2-p1'), '甲一');
});

test('numbers items, rows and sections', () => {
  const texts = numbered(['s1-p4-i5', '项二'], ['s1-t1-r7', '二'], ['s3', '第二节']);
  assert.equal(texts.get('s1-p4-i5'), '项二');
  assert.equal(texts.get('s1-t1-r7'), '二');
  assert.equal(texts.get('s3-p1'), '甲一');
});

for (const [what, given, message] of [
  ['no block', ['s1-p9', '丙'], /numbers\.yaml:1\n.*"丙" begins 0 blocks/],
  ['several blocks', ['s1-p9', '甲'], /"甲" begins 2 blocks/],
  ['a block of another kind', ['s1-t9', '甲一'], /begins 0 blocks/],
] as const) {
  test(`refuses a number that fits ${what}`, () => assert.throws(() => numbered([...given]), message));
}

test('refuses a number for a page that does not exist', () => {
  assert.throws(
    () => numberBlocks([page], 'plan', [{ ...entry('p9', '甲'), page: 'chapter-2' }]),
    /no page "plan\/chapter-2"/,
  );
});

function numbered(...entries: [fragment: string, begins: string][]): Map<string, string> {
  const [draft] = numberBlocks(
    [page],
    'plan',
    entries.map(([fragment, begins]) => entry(fragment, begins)),
  );
  return new Map(
    readPage(writePage(draft?.nodes ?? [], null), 'a.mdx').blocks.map(({ fragment, text }) => [fragment, text]),
  );
}

function entry(fragment: string, begins: string): BlockNumber {
  return { document: 'plan', page: 'chapter-1', fragment, begins, reason: 'a test', file: 'numbers.yaml', line: 1 };
}

function cell(text: string): { text: [string]; items: [] } {
  return { text: [text], items: [] };
}
