import assert from 'node:assert/strict';
import test from 'node:test';
import { SourceProblems } from '../../rules/source-problems.ts';
import { findProjects } from './find-projects.ts';

function find(...texts: string[]): string[][] {
  const problems = new SourceProblems('source.txt');
  const lines = texts.map((text, index) => ({ number: index + 1, text, onPage: 1, endsUnit: true }));
  const projects = findProjects(lines, problems);
  problems.throwIfAny();
  const joined = (cell: readonly { text: string }[]): string => cell.map(({ text }) => text).join('|');
  return projects.map(({ line, group, name, parts }) => [joined(group), line.text, joined(name), joined(parts)]);
}

test('takes upright characters before a project as the name of its group', () =>
  assert.deepEqual(find('徐', '家', '汇', '1 甲中心 商业', '2 乙中心 商业'), [
    ['徐|家|汇', '1 甲中心 商业', '', ''],
    ['', '2 乙中心 商业', '', ''],
  ]));

test('takes upright characters after a number that stands alone as the name of a project with parts', () =>
  assert.deepEqual(find('1', '西岸', '谷', '甲中心', '乙中心', '商办', '徐', '汇', '2 丙中心 商业'), [
    ['', '1', '西岸|谷', '甲中心|乙中心|商办'],
    ['徐|汇', '2 丙中心 商业', '', ''],
  ]));

test('refuses a group that has no project', () =>
  assert.throws(
    () => find('1 甲中心 商业', '徐', '汇'),
    /source\.txt:2\n {2}found: The group "徐汇" has no project\./,
  ));
