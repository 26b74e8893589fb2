import assert from 'node:assert/strict';
import test from 'node:test';
import type { SourceLine } from '../../profile.ts';
import { Tally } from '../../tally.ts';
import { pdfPlan } from './pdf-plan.ts';
import { realPlan } from './real-plan.ts';

/** What the profile says of the real plan with one line changed, or left out. */
function messageFor(line: number, change: (text: string) => string | null): string {
  const lines = realPlan().flatMap((one): SourceLine[] => {
    const text = one.number === line ? change(one.text) : one.text;
    return text === null ? [] : [{ ...one, text }];
  });
  try {
    pdfPlan(lines, new Tally(), 'source.txt');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no problem';
}

const remove = (): null => null;
const replace =
  (from: string, to: string) =>
  (text: string): string => {
    assert(text.includes(from), `"${from}" in "${text}"`);
    return text.replace(from, to);
  };

for (const [what, line, change, message] of [
  ['a missing section', 430, remove, /^source\.txt:567\n {2}found: Section 4 stands where Section 3 is expected\./],
  [
    'a part that leaves one out',
    30,
    replace('第一篇', '第二篇'),
    /^source\.txt:30\n {2}found: Part 2 stands where Part 1 is expected\./,
  ],
  [
    'a section number that leaves one out',
    193,
    replace('第二节', '第三节'),
    /^source\.txt:193\n {2}found: Section 3 stands where Section 2 is expected\.\n {2}fix: {3}Give every heading/,
  ],
  [
    'a section that stands twice',
    193,
    replace('第二节', '第一节'),
    /^source\.txt:193\n {2}found: Section 1 stands a second time; the first is in line 62\./,
  ],
  [
    'a missing chapter heading',
    242,
    remove,
    /^source\.txt:244\n {2}found: Section 1 stands a second time; the first is in line 62\.[\s\S]*the heading 第…章 before it is missing/,
  ],
  [
    'a chapter that leaves one out',
    242,
    replace('第二章', '第三章'),
    /source\.txt:242\n {2}found: Chapter 3 stands where Chapter 2 is expected\./,
  ],
  [
    'a heading without its number',
    193,
    replace('第二节  ', ''),
    /^source\.txt:193\n {2}found: The paragraph "五年发展启示与不足" ends in the middle of a sentence: "五年发展启示与不足"\.\n {2}fix: {3}If it is a heading, give it its number/,
  ],
  [
    'a heading whose number cannot be read',
    193,
    replace('第二节', '第节'),
    /^source\.txt:193\n {2}found: The paragraph "第节 五年发展启示与不足" ends in the middle/,
  ],
  [
    'a heading that runs on into its text',
    193,
    replace('与不足 ', '与不足'),
    /^source\.txt:193\n {2}found: The heading "第二节 五年发展启示与不足过去的五年，我" runs on into a sentence\.\n {2}fix: {3}End the heading with a space/,
  ],
  [
    'a paragraph that is cut',
    195,
    replace('为徐汇更高水平的发展', '为徐汇更高水平的发展 '),
    /^source\.txt:195\n {2}found: The paragraph "过去的五年，我们勇于实践、不懈奋斗，为徐" ends in the middle of a sentence: "为徐汇更高水平的发展"\.[\s\S]*take the space off/,
  ],
  [
    'a plan without the title of its preface',
    1,
    remove,
    /^source\.txt:5\n {2}found: The plan opens with "“十四五”时期是我国全面建成小康社会、实"\.\n {2}fix: {3}Begin it with the heading 前言/,
  ],
  [
    'a printed page that is not marked',
    75,
    replace(' 期智', '期智'),
    /source\.txt:615\n {2}found: The printed page number 14 on page 13 of the count\.\n {2}fix: {3}A printed page begins at a line that starts with a space\./,
  ],
  [
    'an indicator without its target',
    530,
    replace(' 9', ''),
    /^source\.txt:530\n {2}found: Row 6 of the indicators, "6 生命健康产业总产出年均增长率 % 预期性", has not five cells\.\n {2}fix: {3}A row is: number, name, unit, 预期性 or 约束性, target/,
  ],
  [
    'an indicator that is missing',
    530,
    remove,
    /^source\.txt:532\n {2}found: "7" begins a row of the indicators where number 6 is due\./,
  ],
  [
    'a project without its function',
    2640,
    replace(' 配套设施', ''),
    /^source\.txt:2640\n {2}found: The row of project 5 has 2 cells, the header has 3 after "区域"\./,
  ],
  [
    'a project with a cell too many',
    2640,
    replace('配套设施', '配套设施 商办'),
    /^source\.txt:2640\n {2}found: The row of project 5 has 4 cells, the header has 3 after "区域"\.\n {2}fix: {3}Give every project the cells 序号, 项目名称, 主要功能/,
  ],
  ['a project that is missing', 2640, remove, /^source\.txt:2642\n {2}found: Project 6 stands where number 5 is due\./],
  [
    'a line of an annex that belongs nowhere',
    2640,
    replace('5 ', ''),
    /^source\.txt:2640\n {2}found: "西岸创艺仓 配套设施" belongs to no project\./,
  ],
  [
    'an annex out of order',
    2673,
    replace('附表 2', '附表 3'),
    /^source\.txt:2673\n {2}found: 附表 3 stands where 附表 2 is due\.\n {2}fix: {3}Number the annexes/,
  ],
  [
    'a term without its colon',
    2741,
    replace('：', ''),
    /^source\.txt:2741\n {2}found: The term "1．“四个徐汇”创新徐汇、幸福徐汇、文化" has no colon after its name\./,
  ],
  [
    'a term that is missing',
    2741,
    remove,
    /^source\.txt:2739\n {2}found: 35 terms are explained, 36 have an id\.[\s\S]*source\.txt:2743\n {2}found: Term 2 stands where number 1 is due\./,
  ],
] as const)
  test(`tells of ${what} where it is, what it is and how to mend it`, () =>
    assert.match(messageFor(line, change), message));

test('tells of several problems at once', () => {
  const lines = realPlan().map((one) => ({
    ...one,
    text: one.text.replace('第二节  五年', '第三节  五年').replace('5 西岸创艺仓', '6 西岸创艺仓'),
  }));
  assert.throws(
    () => pdfPlan(lines, new Tally(), 'source.txt'),
    (error: unknown) => error instanceof AggregateError && error.errors.length === 2,
  );
});

test('asks for text where there is none', () =>
  assert.throws(() => pdfPlan([], new Tally(), 'source.txt'), /found: The source has no text before its annexes\./));

test('has nothing to say of the plan as it is', () => assert.equal(messageFor(0, remove), 'no problem'));
