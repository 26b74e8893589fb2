import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCitation } from './read-citation.ts';

for (const [query, page, fragment] of [
  ['5.1', 'chapter-5', 's1'],
  ['5.1.3', 'chapter-5', 's1-p3'],
  ['第五章', 'chapter-5', null],
  ['第五章第一节第三段', 'chapter-5', 's1-p3'],
  ['第十八章 第2节', 'chapter-18', 's2'],
  ['第二篇', 'part-2', null],
  ['第三部分', 'part-3', null],
  ['附表2', 'annex-2', null],
  ['Chapter 5, Section 1', 'chapter-5', 's1'],
  ['chapter 5 section 1 paragraph 3', 'chapter-5', 's1-p3'],
  ['part 2', 'part-2', null],
  ['Annex 1', 'annex-1', null],
  ['appendix 1', 'annex-1', null],
  ['ch. 5 sec. 1', 'chapter-5', 's1'],
  ['section 1 of chapter 5', 'chapter-5', 's1'],
  ['paragraph 3 of section 1 of chapter 5', 'chapter-5', 's1-p3'],
  ['Part IV', 'part-4', null],
  ['chapter IX', 'chapter-9', null],
  ['Chapter XVIII, Section 2', 'chapter-18', 's2'],
  ['chapter ten, section three', 'chapter-10', 's3'],
  ['plan chapter 9 section 2', 'chapter-9', 's2'],
  ['chapter 9 of the plan', 'chapter-9', null],
  ['8.4 of the plan', 'chapter-8', 's4'],
  ['规划第十六章第1节', 'chapter-16', 's1'],
  ['“十四五”规划纲要第三章', 'chapter-3', null],
  ['“十五五”规划第三章', 'chapter-3', null],
  ['十三五纲要第十章', 'chapter-10', null],
  ['§5.1', 'chapter-5', 's1'],
  ['10.12.11', 'chapter-10', 's12-p11'],
  ['第一百零三章', 'chapter-103', null],
  ['第二十一章', 'chapter-21', null],
  ['五章', 'chapter-5', null],
  ['第五章第一节第三自然段', 'chapter-5', 's1-p3'],
  ['第五章第三段', 'chapter-5', 'p3'],
  ['附件1', 'annex-1', null],
  ['规划附表2', 'annex-2', null],
  ['报告第二部分', 'part-2', null],
  ['the plan, chapter 9', 'chapter-9', null],
  ['outline: part 2', 'part-2', null],
  ['report part 2', 'part-2', null],
  ['part 2 in the report', 'part-2', null],
  ['chapter 9 of the outline', 'chapter-9', null],
  ['the chapter 5', 'chapter-5', null],
  ['chap. 5 § 1 para. 3', 'chapter-5', 's1-p3'],
  ['ch 5 sect. 1 para 3', 'chapter-5', 's1-p3'],
  ['chapter 5 paragraph 3', 'chapter-5', 'p3'],
  ['pt. 2', 'part-2', null],
  ['table 2', 'annex-2', null],
  ['appended table 2', 'annex-2', null],
  ['annex no. 2', 'annex-2', null],
  ['para 3, section 1, ch. 5', 'chapter-5', 's1-p3'],
  ['§ 1 in the part two', 'part-2', 's1'],
  ['chapter twenty', 'chapter-20', null],
  ['  CHAPTER  ５ ', 'chapter-5', null],
] as const)
  test(`${query} is a place of every document that has it`, () => {
    assert.deepEqual(readCitation(query), { kind: 'number', page, fragment });
  });

for (const [query, fragment] of [
  ['https://plans.example.cn/en/plan-2021-2025/chapter-5/#s1-p3', 's1-p3'],
  ['/zh/plan-2021-2025/chapter-5/', null],
  ['plan-2021-2025/chapter-5/s1-p3', 's1-p3'],
  ['https://example.cn/library/zh/parallel/plan-2021-2025/chapter-5/?mark=x#s1', 's1'],
] as const)
  test(`${query} is an address`, () => {
    assert.deepEqual(readCitation(query), { kind: 'address', document: 'plan-2021-2025', page: 'chapter-5', fragment });
  });

test('twelve hex digits are a fingerprint', () => {
  assert.deepEqual(readCitation('0A1b2c3d4e5f'), { kind: 'fingerprint', fingerprint: '0a1b2c3d4e5f' });
});

for (const query of [
  '5.1%',
  '2025',
  '第五章的内容',
  'part of the plan',
  'plan 5',
  '规划十年',
  'section 2',
  'part i play',
  'table of contents',
  'a/b/c d',
  '123456789012',
  'defaced',
  '5.1.3.2',
  '5.0',
  '0.5',
  'v5.1',
  '第五章第',
  '见第五章',
  '附表',
  'chapter',
  'chapter five hundred',
  'subchapter 5',
  'annex 1 of many',
  'a plan 5.1x',
  '0123456789abc',
  'g123456789ab',
  'ftp://plan/chapter-5',
  '',
])
  test(`${query === '' ? 'nothing' : query} is not a citation`, () => {
    assert.equal(readCitation(query), null);
  });
