import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countingPageNumbers } from './counting-page-numbers.ts';

const PAGE = '全区经济运行总体平稳，民生保障有力。'.repeat(20);
const ENTRY = `粮食安全：${'指各地区落实责任、稳定生产的一项安排。'.repeat(9)}`;
const SHORT = '两新：指更新。';

for (const [what, lines, positions] of [
  ['dashes of any kind', ['— 1 —', '正文。', '-2-', '正文。', '――３――', '－4－'], [0, 2, 4, 5]],
  ['words', ['第1页', '第 2 页 共 9 页', '第3页，共9页'], [0, 1, 2]],
  ['a gap after which too few numbers follow', ['-1-', '-2-', '-3-', '-7-'], [0, 1, 2]],
  ['two numbers only', ['-1-', '正文。', '-2-'], []],
  ['numbers that are not consecutive', ['-1-', '-4-', '-9-'], []],
  ['numbers inside a line', ['见第1页', '见第2页', '见第3页'], []],
  ['numbers without dashes that are close together', ['1', '2', '3'], []],
  ['numbers without dashes a page apart', ['1', PAGE, '2', PAGE, '３'], [0, 2, 4]],
  ['numbers without dashes that skip', ['1', PAGE, '3', PAGE, '5'], []],
  ['numbers on their own above entries of a glossary', ['1', ENTRY, '2', ENTRY, '3', ENTRY], []],
  ['numbers on their own above entries, one of them short', ['1', PAGE, '2', SHORT, '3', PAGE, '4', PAGE, '5'], []],
  ['numbers of pages, and those of a glossary', ['1', PAGE, '2', PAGE, '3', '1', SHORT, '2', SHORT, '3'], [0, 2, 4]],
  ['two pairs of numbers', ['1', PAGE, '2', PAGE, '7', PAGE, '8'], []],
  ['two pairs of numbers with dashes', ['-1-', '-2-', '-7-', '-8-'], []],
  ['note marks on lines of their own', ['①', PAGE, '②', PAGE, '③'], []],
] as const)
  test(`finds ${positions.length} numbers of pages among ${what}`, () =>
    assert.deepEqual(countingPageNumbers(lines), positions));
