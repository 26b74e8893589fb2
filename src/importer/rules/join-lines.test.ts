import assert from 'node:assert/strict';
import test from 'node:test';
import { Tally } from '../tally.ts';
import { joinLines } from './join-lines.ts';

test('joins Chinese lines without a space and keeps the spaces inside a line', () => {
  const { text } = joinLines([{ text: '总产出达到 350' }, { text: '亿元，占 GDP 比重' }], new Tally());
  assert.equal(text, '总产出达到 350亿元，占 GDP 比重');
});

test('puts the page mark between the last character of one page and the first of the next', () => {
  const passage = joinLines([{ text: '上海' }, { text: ' 期智研究院', page: 2 }], new Tally());
  assert.deepEqual(passage, { text: '上海期智研究院', marks: [{ offset: 2, page: 2 }] });
});

test('reduces runs of spaces to one space and counts the rest', () => {
  const tally = new Tally();
  assert.equal(joinLines([{ text: '第一章  砥砺奋进的五年 ' }], tally).text, '第一章 砥砺奋进的五年');
  assert.deepEqual([...tally.taken], [['space-run', [' ']]]);
});

test('counts the space that it adds between two Latin words', () => {
  const tally = new Tally();
  assert.equal(joinLines([{ text: 'Version' }, { text: '6' }], tally).text, 'Version 6');
  assert.deepEqual([...tally.made], [['line-join', [' ']]]);
});
