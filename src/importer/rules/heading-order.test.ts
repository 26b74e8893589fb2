import assert from 'node:assert/strict';
import test from 'node:test';
import { ContentError } from '../../files/content-error.ts';
import { HeadingOrder } from './heading-order.ts';
import { readHeading } from './read-heading.ts';
import { SourceProblems } from './source-problems.ts';

/** What is wrong with the headings; each stands in the line of its place. */
function problemOf(...headings: string[]): string {
  const problems = new SourceProblems('source.txt');
  const order = new HeadingOrder(problems);
  headings.forEach((text, index) => {
    const heading = readHeading(`${text} 甲`);
    assert(heading !== undefined);
    order.check(heading, index + 1);
  });
  try {
    problems.throwIfAny();
  } catch (error) {
    return error instanceof Error ? (/found: (.*)/.exec(error.message)?.[1] ?? '') : '';
  }
  return 'nothing';
}

for (const [headings, problem] of [
  [['第一篇', '第一章', '第一节', '第二节'], 'nothing'],
  [['第一章', '第一节', '第二章', '第一节'], 'nothing'],
  [['第一篇', '第一章', '第二篇', '第二章'], 'nothing'],
  [['第一章', '第一节', '第三节'], 'Section 3 stands where Section 2 is expected.'],
  [['第一章', '第一节', '第二节', '第二节'], 'Section 2 stands a second time; the first is in line 3.'],
  [['第一章', '第三章'], 'Chapter 3 stands where Chapter 2 is expected.'],
  [['第一篇', '第一节'], 'Section 1 stands outside any chapter.'],
  [['第一篇', '第一章', '第二篇', '第一章'], 'Chapter 1 stands a second time; the first is in line 2.'],
] as const)
  test(`finds ${problem} in ${headings.join(', ')}`, () => assert.equal(problemOf(...headings), problem));

test('goes on from a wrong number, so that one slip is one problem', () => {
  const problems = new SourceProblems('source.txt');
  const order = new HeadingOrder(problems);
  order.check({ level: 'chapter', number: 1 }, 1);
  order.check({ level: 'section', number: 2 }, 2);
  order.check({ level: 'section', number: 3 }, 3);
  assert.throws(() => problems.throwIfAny(), ContentError);
});

test('counts a heading that cannot be read as the one expected', () => {
  const problems = new SourceProblems('source.txt');
  const order = new HeadingOrder(problems);
  order.assume('chapter');
  order.check({ level: 'section', number: 1 }, 2);
  assert.doesNotThrow(() => problems.throwIfAny());
});
