import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpDocument } from './made-up-document.ts';

const REPORT = ['工作报告', '各位代表：', '一、回顾', '增长5%。'];

for (const [form, rows] of [
  ['a number', ['序号\t名词\t解释', '1\t两重\t战略。', '2\t两新\t更新。']],
  ['no head', ['两重\t战略。', '两新\t更新。']],
  ['a number and no head', ['1\t两重\t战略。', '2\t两新\t更新。']],
  ['number and page', ['序号\t页码\t名词\t释义', '1\t第3页\t两重\t战略。', '2\t第5页\t两新\t更新。']],
  ['a vague head', ['名称\t内容', '两重\t战略。', '两新\t更新。']],
  ['remarks after the definition', ['名词\t解释\t备注', '两重\t战略。\t', '两新\t更新。\t']],
  ['categories before the name', ['类别\t术语\t含义', '经济\t两重\t战略。', '\t两新\t更新。']],
  ['the definition first', ['解释\t名词', '战略。\t两重', '更新。\t两新']],
] as const)
  test(`reads terms of a table with ${form}`, () => {
    const { terms } = madeUpDocument([...REPORT, '名词解释', ...rows]);
    assert.deepEqual(
      terms.map(({ name, definition }) => [name, ...definition]),
      [
        ['两重', '战略。'],
        ['两新', '更新。'],
      ],
    );
  });

test('a table whose head names terms is a glossary even without a title, and the text continues after it', () => {
  const { terms, headings } = madeUpDocument([
    ...REPORT,
    '名词\t解释',
    '两重\t战略。',
    '两新\t更新。',
    '二、安排',
    '干。',
  ]);
  assert.deepEqual([terms.length, headings.length], [2, 2]);
});

test('other tables are not glossaries', () => {
  assert.equal(madeUpDocument([...REPORT, '项目\t内容', '教育\t建学校。', '医疗\t建医院。']).terms.length, 0);
});

test('remarks around a table of terms are not terms', () => {
  const { terms } = madeUpDocument([
    ...REPORT,
    '名词解释',
    '名词\t解释',
    '两重\t战略。',
    '两新\t更新。',
    '[1] 为预计数。',
  ]);
  assert.equal(terms.length, 2);
});
