import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { formatIssue } from '../files/issue.ts';
import { everydayNames } from './everyday-names.ts';
import { askedQuestions, type AskedReport } from './asked-questions.ts';

const SECTIONS = new Map([
  ['plan/chapter-1', new Set([null, 's1', 's2'])],
  ['report/part-1', new Set(['s1'])],
]);
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'asked-'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('accepts questions for sections that exist', () => {
  put(
    'plan/chapter-1.yaml',
    'page: {zh: [开头讲什么]}\ns2:\n  zh: [养老院够不够]\n  en: [are there enough nursing homes]\n',
  );
  assert.deepEqual(check(), { issues: [], warnings: [] });
});

for (const [name, file, yaml, message] of [
  [
    'a section that is not there',
    'plan/chapter-1.yaml',
    's1: {zh: [甲]}\ns3: {zh: [乙]}\n',
    /asked\/plan\/chapter-1\.yaml:2 {2}unknown-section\n {2}found: there is no section "s3" in "plan\/chapter-1"/,
  ],
  [
    'what stands before the first section, where nothing does',
    'report/part-1.yaml',
    'page: {zh: [甲]}\n',
    /part-1\.yaml:1 {2}unknown-section\n {2}found: nothing comes before the first section/,
  ],
  ['a page that is not there', 'plan/chapter-9.yaml', 's1: {}\n', /found: there is no page "plan\/chapter-9"/],
  [
    'a question that appears twice, in other characters',
    'plan/chapter-1.yaml',
    's1:\n  en:\n    - How many beds?\n    - how many beds\n',
    /chapter-1\.yaml:4 {2}asked-twice\n {2}found: "how many beds" is there already/,
  ],
  [
    'Chinese among the English',
    'plan/chapter-1.yaml',
    's1: {en: [床位]}\n',
    /bad-questions\n {2}found: s1\.en\.0: contains/,
  ],
  ['an unknown key', 'plan/chapter-1.yaml', 's1: {de: [Bett]}\n', /bad-questions\n {2}found: s1: .*de/],
  ['a block instead of a section', 'plan/chapter-1.yaml', 's1-p2: {zh: [甲]}\n', /found: s1-p2: Invalid key/],
  ['what is only a character', 'plan/chapter-1.yaml', 's1: {zh: ["?"]}\n', /should have a letter or a digit/],
] as const)
  test(`reports ${name}`, () => {
    put(file, yaml);
    assert.match(check().issues.map(formatIssue).join('\n'), message);
  });

for (const [name, yaml, message] of [
  ['an everyday name of no indicator', 'gdb: {zh: [经济总量]}\n', /indicators\.yaml:1 {2}unknown-indicator\n.*"gdb"/],
  [
    'an everyday name of two indicators',
    'gdp: {en: [output]}\nlifts: {en: [Output]}\n',
    /yaml:2 {2}asked-twice\n.*"Output"/,
  ],
] as const)
  test(`reports ${name}`, () => {
    put('indicators.yaml', yaml);
    for (const id of ['gdp', 'lifts']) put(`../indicators/${id}.yaml`, '');
    assert.match(everydayNames(root).map(formatIssue).join('\n'), message);
  });

test('warns where two sections claim one phrase', () => {
  put('plan/chapter-1.yaml', 's1: {zh: [养老 床位]}\n');
  put('report/part-1.yaml', 's1: {zh: [养老床位], en: [beds]}\n');
  assert.deepEqual(check(), {
    issues: [],
    warnings: ['"养老 床位" is claimed by plan/chapter-1/s1, report/part-1/s1'],
  });
});

test('ignores the questions of a document whose folders may be absent', () => {
  put('draft/chapter-1.yaml', 's1: {zh: [甲]}\n');
  assert.deepEqual(check('draft'), { issues: [], warnings: [] });
});

function check(absent?: string): AskedReport {
  return askedQuestions(root, SECTIONS, (document) => document === absent);
}

function put(file: string, text: string): void {
  const whole = path.join(root, 'src/content/asked', file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}
