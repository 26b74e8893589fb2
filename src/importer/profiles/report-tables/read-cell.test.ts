import assert from 'node:assert/strict';
import test from 'node:test';
import { Tally } from '../../tally.ts';
import { readCell, readText } from './read-cell.ts';
import { Reading } from './reading.ts';

const LINE = 7;

function read(source: string, tally = new Tally()): ReturnType<typeof readCell> {
  return readCell(source, LINE, new Reading(tally, 'source.txt'));
}

for (const [name, source, cell] of [
  ['plain text', '预期性', { text: '预期性', items: [] }],
  ['a figure with <', '<5.5%', { text: '<5.5%', items: [] }],
  ['a paragraph with style', '<p style="text-align: center;">医疗卫生</p>', { text: '医疗卫生', items: [] }],
  [
    'an HTML list',
    '<ul style="list-style-type: none"> <li>➤ 甲</li> <li>➤乙</li> </ul>',
    { text: '', items: ['甲', '乙'] },
  ],
  ['an HTML list without signs', '<ul><li>甲</li><li>乙</li></ul>', { text: '', items: ['甲', '乙'] }],
  ['plain signs', '➤ 甲 ➤ 乙', { text: '', items: ['甲', '乙'] }],
  ['text before signs', '宇属地率 ➤ 乙', { text: '宇属地率', items: ['乙'] }],
  ['text before a list', '<p>业梦之星</p> <ul><li>➤ 乙</li></ul>', { text: '业梦之星', items: ['乙'] }],
  ['a subscript', '➤ 全区 PM<sub>2.5</sub> 浓度', { text: '', items: ['全区 PM2.5 浓度'] }],
  ['a printed space', '➤ 支持孵化器建设 加快发展', { text: '', items: ['支持孵化器建设 加快发展'] }],
] as const)
  test(`reads ${name}`, () => assert.deepEqual(read(source), cell));

test('counts the tags and signs it takes', () => {
  const tally = new Tally();
  read('<ul><li>➤ 甲</li></ul>', tally);
  assert.deepEqual(
    [...tally.taken],
    [
      ['html-tag', ['<ul>', '<li>', '</li>', '</ul>']],
      ['list-sign', ['➤']],
    ],
  );
});

for (const [name, source, message] of [
  ['a list item that is never closed', '<ul><li>甲', /:7\n {2}found: <li> is never closed\.\n {2}fix: {3}Add <\/li>/],
  ['a list item that runs into the next', '<ul><li>甲<li>乙</li></ul>', /<li> is not closed before the next <li>/],
  ['a list that ends inside its item', '<ul><li>甲</ul>', /<li> is not closed before <\/ul>/],
  ['a list item without a list', '<li>甲</li>', /<li> stands outside <ul>/],
  ['a tag that closes nothing', '甲</p>', /<\/p> closes nothing/],
  ['a tag that means something', '10<sup>4</sup>', /<sup> is not a tag that a cell may hold/],
  ['an attribute that means something', '<p colspan="2">甲</p>', /<p colspan="2"> is not a tag/],
  ['a tag that never ends', '<ul><li ➤ 甲', /A tag without its ">"/],
  ['an empty item', '➤ 甲 ➤', /Item 2 of this cell is empty/],
  ['text behind a list', '<ul><li>甲</li></ul>乙', /"乙" stands after a list item/],
] as const)
  test(`refuses ${name}`, () => assert.throws(() => read(source), { name: 'ContentError', message }));

test('refuses a list item in running text', () => {
  assert.throws(
    () => readText('➤ 甲。', LINE, new Reading(new Tally(), 'source.txt')),
    /"甲。" stands outside a table/,
  );
});
