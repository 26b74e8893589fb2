import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makingSchema, type Making } from '../schemas/making.ts';
import { MadeUpProject } from './made-up-project.ts';

const RECORD = 'src/content/made/report.json';
const TEXT = '甲\n乙一\n乙一\n\n第五版\n丙二丙二。\n丁。\n';
const CORRECTIONS = `- {role: {lines: [1, 1], begins: 甲}, is: {as: title, page: goals}, reason: {zh: 题, en: Title.}}
- {role: {lines: [7, 7], begins: 丁}, is: {as: page-start, page: tasks, title: 甲}, reason: {zh: 无题, en: No heading.}}
- {line: 6, find: 丙二丙二, replace: 丙二, reason: {zh: 重复, en: Doubled.}}
- {remove: {lines: [5, 5], begins: 第五版}, reason: {zh: 附件, en: Furniture.}}
`;

test('records each correction with its block and the text before and after', async () => {
  using project = await madeUp();
  const { corrections } = recordOf(project);
  assert.deepEqual(
    corrections.map((one) => [one.kind, one.block, 'before' in one ? one.before : null]),
    [
      ['role', 'report/goals/title', null],
      ['heading', 'report/tasks/title', null],
      ['replace', 'report/goals/p1', '丙二丙二'],
      ['remove', 'report/goals/p1', '第五版'],
    ],
  );
  assert.deepEqual(corrections[1]?.reason, { zh: '无题', en: 'No heading.' });
});

test('records each rule with its reason in both languages, except those that only sum up corrections', async () => {
  using project = await madeUp();
  const { rules } = recordOf(project);
  const repeated = rules.find(({ rule }) => rule === 'repeated-title');
  assert.deepEqual([repeated?.taken, repeated?.made], [0, 1]);
  assert.match(repeated?.reason.zh ?? '', /\p{Script=Han}/u);
  assert.deepEqual(
    rules.filter(({ rule }) => rule.startsWith('correction-')),
    [],
  );
});

test('a check finds a missing record and a different one', async () => {
  using project = await madeUp();
  const { output: fresh } = await project.import('--check');
  assert.match(fresh, /exactly source, rules and corrections/);
  project.write(RECORD, project.read(RECORD).replace('Doubled.', 'Dropped.'));
  const { code, output } = await project.import('--check');
  assert.equal(code, 1);
  assert.match(output, /made\/report\.json:\d+\n.*The record does not match source, rules and corrections/);
  project.remove(RECORD);
  assert.match((await project.import('--check')).output, /The record of the import is missing/);
});

for (const [source, line, block] of [
  ['plan-2021-2025', 2610, 'plan-2021-2025/annex-1/t1-r2'],
  ['plan-2021-2025', 3056, 'glossary/shi-yu-she-hui-zhi-li-xian-dai-hua/p1'],
  ['plan-report-2025', 170, 'plan-report-2025/part-2/p2'],
  ['plan-report-2025', 220, 'plan-report-2025/part-3/s2-t1-r2-i6'],
  ['two-sessions-2022', 601, 'two-sessions-2022/review/s1-p1'],
  ['two-sessions-2022', 305, null],
  ['work-report-2022', 149, 'work-report-2022/tasks-2022/title'],
  ['work-report-2022', 831, null],
] as const)
  test(`the correction of line ${line} of ${source} concerns ${block ?? 'no block'}`, () => {
    const found = realRecord(source).corrections.find(({ lines }) => lines[0] === line);
    assert.ok(found !== undefined);
    assert.equal(found.block, block);
  });

async function madeUp(): Promise<MadeUpProject> {
  const project = new MadeUpProject();
  project.addSource('report', 'columns', TEXT);
  project.write('src/sources/report/corrections.yaml', CORRECTIONS);
  const { code, output } = await project.import();
  assert.equal(code, 0, output);
  return project;
}

function recordOf(project: MadeUpProject): Making {
  return makingSchema.parse(JSON.parse(project.read(RECORD)));
}

function realRecord(source: string): Making {
  const file = path.join(import.meta.dirname, `../content/made/${source}.json`);
  return makingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
