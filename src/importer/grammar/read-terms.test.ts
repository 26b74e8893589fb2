import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpDocument } from './made-up-document.ts';

const REPORT = ['工作报告', '各位代表：', '一、回顾', '增长5%。'];

for (const [form, lines] of [
  ['1.', ['名词解释', '1.两重：指重大战略。', '2.“5+1”体系：“5”：五个产业。']],
  ['1、 under a title with a colon', ['名词解释：', '1、两重：指重大战略。', '2、“5+1”体系：五个产业。']],
  ['（1）', ['名词解释和说明', '（1）两重：指重大战略。', '（2）“5+1”体系：五个产业。']],
  ['[1]', ['《政府工作报告》注释', '[1]两重：指重大战略。', '[2]“5+1”体系：五个产业。']],
  ['〔1〕 in an annex', ['附件：注释', '〔1〕两重：指重大战略。', '〔2〕“5+1”体系：五个产业。']],
  ['①', ['有关名词解释', '①两重：指重大战略。', '②“5+1”体系：五个产业。']],
  ['一、', ['有关用语释义', '一、两重：指重大战略。', '二、“5+1”体系：五个产业。']],
  ['no number', ['名词注解：', '两重：指重大战略。', '“5+1”体系：五个产业。']],
  ['no number and an ASCII colon', ['相关名词注释', '两重:指重大战略。', '“5+1”体系:五个产业。']],
  ['a bullet', ['名词解释', '●两重：指重大战略。', '●“5+1”体系：五个产业。']],
  ['【】', ['名词解释', '【两重】指重大战略。', '【“5+1”体系】五个产业。']],
  ['a dash', ['名词解释', '两重——指重大战略。', '“5+1”体系——五个产业。']],
  ['是指', ['名词解释', '两重是指重大战略。', '“5+1”体系是指五个产业。']],
  ['a line of its own', ['附件2', '名词解释', '1.两重：', '指重大战略。', '2.“5+1”体系：', '五个产业。']],
  ['a line of its own, without number', ['名词解释', '两重', '指重大战略。', '“5+1”体系', '五个产业。']],
  [
    'a remark above',
    ['名词解释', '（按报告中出现的先后顺序排列）', '1. 两重：指重大战略。', '2. “5+1”体系：五个产业。'],
  ],
  ['a table', ['名词解释', '序号\t名词\t解释', '1\t两重\t指重大战略。', '2\t“5+1”体系\t五个产业。']],
] as const)
  test(`reads terms with ${form}`, () => {
    const { terms, headings } = madeUpDocument([...REPORT, ...lines]);
    assert.deepEqual(
      terms.map(({ name }) => name),
      ['两重', '“5+1”体系'],
    );
    assert.match(terms[0]?.definition.join('') ?? '', /^(?:是?指)?重大战略。$/);
    assert.ok(headings.every(({ level }) => level === 'yi' || level === 'annex'));
  });

test('a list inside a definition is no term, and a second paragraph goes on with it', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.两重：包括：',
    '1.战略；',
    '2.安全。',
    '另有补充。',
    '2.两新：更新。',
    '3.六稳：稳。',
  ]);
  assert.deepEqual(
    terms.map(({ name, definition }) => [name, definition.length]),
    [
      ['两重', 4],
      ['两新', 1],
      ['六稳', 1],
    ],
  );
});

test('a term may begin with a digit, and numbers may leave one out', () => {
  const { terms, doubts } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '1.10条高速公路：北线等。',
    '3.2个实验室：甲、乙。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['10条高速公路', '2个实验室'],
  );
  assert.equal(doubts.length, 1);
});

test('groups of terms have headings of their own', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '一、经济类',
    '1.两重：战略。',
    '2.两新：更新。',
    '二、民生类',
    '1.六保：保。',
    '2.六稳：稳。',
  ]);
  assert.deepEqual(
    terms.map(({ name }) => name),
    ['两重', '两新', '六保', '六稳'],
  );
});

test('a glossary without its title is read at the end of a text, and is a doubt; a list of tasks is none', () => {
  const entries = ['1.“两重”：战略。', '2.“两新”：更新。', '3.覆铜板：又称基材。', '4.“六保”：保。'];
  const glossary = madeUpDocument([...REPORT, ...entries]);
  assert.equal(glossary.terms.length, 4);
  assert.match(glossary.doubts[0]?.reason ?? '', /without its title/);
  const tasks = ['1.教育工程：新建学校。', '2.医疗工程：新建医院。', '3.交通工程：修路。', '4.文化工程：建馆。'];
  assert.equal(madeUpDocument([...REPORT, ...tasks]).terms.length, 0);
});
