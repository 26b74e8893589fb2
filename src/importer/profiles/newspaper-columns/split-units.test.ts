import assert from 'node:assert/strict';
import test from 'node:test';
import { applyCorrections } from '../../apply-corrections.ts';
import { readCorrections } from '../../read-corrections.ts';
import { Tally } from '../../tally.ts';
import { splitUnits } from './split-units.ts';

const LINES = ['标题一', '标题二', '正文', '乙', '丙'].map((text, index) => ({ number: index + 1, text }));

/** The texts of each unit and what it is, after the corrections. */
function units(yaml: string): [string | undefined, string][] {
  const lines = applyCorrections(
    LINES,
    readCorrections(yaml, 'corrections.yaml'),
    'corrections.yaml',
    new Tally(),
  ).lines;
  return splitUnits(lines).map(({ role, lines: own }) => [role?.as, own.map(({ text }) => text).join('|')]);
}

test('keeps the lines of one role together and takes the rest as running text', () => {
  const yaml =
    '- {role: {lines: [1, 2], begins: 标题}, is: {as: title, page: goals}, reason: {zh: Headline., en: Headline.}}\n';
  assert.deepEqual(units(yaml), [
    ['title', '标题一|标题二'],
    [undefined, '正文|乙|丙'],
  ]);
});

test('keeps two neighbours apart that have a role each', () => {
  const yaml = ['[1, 1]', '[2, 2]']
    .map(
      (lines) =>
        `- {role: {lines: ${lines}, begins: 标题}, is: {as: paragraph}, reason: {zh: One line each., en: One line each.}}\n`,
    )
    .join('');
  assert.deepEqual(units(yaml).slice(0, 2), [
    ['paragraph', '标题一'],
    ['paragraph', '标题二'],
  ]);
});

test('lets running text go on after the line that starts a page', () => {
  const yaml =
    '- {role: {lines: [3, 3], begins: 正文}, is: {as: page-start, page: tasks, title: 标题}, reason: {zh: No heading., en: No heading.}}\n';
  assert.deepEqual(units(yaml), [
    [undefined, '标题一|标题二'],
    ['page-start', '正文|乙|丙'],
  ]);
});

test('keeps the role of lines that are moved', () => {
  const yaml =
    '- {move: {lines: [4, 4], begins: 乙, before: 1}, reason: {zh: Order., en: Order.}}\n- {role: {lines: [4, 4], begins: 乙}, is: {as: note}, reason: {zh: Printed note., en: Printed note.}}\n';
  assert.deepEqual(units(yaml)[0], ['note', '乙']);
});

test('says which kinds of line there are when a role is unknown', () => {
  assert.throws(
    () =>
      units('- {role: {lines: [1, 1], begins: 标题}, is: {as: headline}, reason: {zh: Headline., en: Headline.}}\n'),
    /corrections\.yaml:1/,
  );
});
