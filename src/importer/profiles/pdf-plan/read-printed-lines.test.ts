import assert from 'node:assert/strict';
import test from 'node:test';
import { SourceProblems } from '../../rules/source-problems.ts';
import { Tally } from '../../tally.ts';
import { readPrintedLines, type PrintedLine } from './read-printed-lines.ts';

function read(...texts: string[]): PrintedLine[] {
  const problems = new SourceProblems('source.txt');
  const printed = readPrintedLines(
    texts.map((text, index) => ({ number: index + 1, text })),
    new Tally(),
    problems,
  );
  problems.throwIfAny();
  return printed;
}

test('counts pages from the second that begins; the preface has no number', () =>
  assert.deepEqual(
    read(' 前言 ', '', '序。 ', ' 第一篇  甲 ', '文', ' 乙。 ').map(({ page, onPage }) => [page, onPage]),
    [
      [undefined, null],
      [undefined, null],
      [1, 1],
      [undefined, 1],
      [2, 2],
    ],
  ));

test('ends a unit at a line with a space behind it', () =>
  assert.deepEqual(
    read('甲', '乙 ', '丙').map(({ endsUnit }) => endsUnit),
    [false, true, false],
  ));

test('hands the page of a printed number on to the next line', () =>
  assert.deepEqual(read('甲', ' - 1 - ', '', '乙'), [
    { number: 1, text: '甲', page: undefined, onPage: null, endsUnit: false },
    { number: 4, text: '乙', page: 1, onPage: 1, endsUnit: false },
  ]));

test('refuses a printed number that differs from the count', () =>
  assert.throws(
    () => read('甲', ' - 2 - '),
    /source\.txt:2\n {2}found: The printed page number 2 on page 1 of the count/,
  ));
