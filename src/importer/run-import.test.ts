import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MadeUpProject } from './made-up-project.ts';

const PLAN = `某区规划纲要
征求意见稿
前 言
本规划说明五年的工作。
第一篇 新起点
第一章 发展基础
第一节 成就
增加值达到 ** 亿元,PM2.5 <35。
第二节 不足
短板仍然存在。
第二章 环境
第一节 形势
形势复杂。
`;

const REPORT = `# 2023 年计划报告

## 一、执行情况

总体平稳。

### （一）经济

**表 1 主要任务**

领域	进展
改革	<ul><li>➤ 甲</li><li>➤ 乙</li></ul>
治理	丙

## 二、主要目标

稳中求进。
`;

const CHINESE = 'src/content/documents/zh';

test('a plan becomes pages by its headings with one command', () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'plain-plan', PLAN);
  const { code, output } = project.import();
  assert.equal(code, 0, output);
  assert.deepEqual(project.files(`${CHINESE}/new-plan`), [
    'chapter-1.mdx',
    'chapter-2.mdx',
    'cover.mdx',
    'part-1.mdx',
    'preface.mdx',
  ]);
  assert.equal(
    project.read(`${CHINESE}/new-plan/chapter-2.mdx`),
    '---\norder: 5\nparent: part-1\n---\n\n# 第二章 环境 {/* title */}\n\n## 第一节 形势 {/* s1 */}\n\n形势复杂。\n',
  );
  assert.equal(project.import('--check').code, 0);
});

test('a report with a table becomes pages by its parts with one command', () => {
  using project = new MadeUpProject();
  project.addSource('report-2023', 'report-tables', REPORT);
  const { code, output } = project.import('report-2023');
  assert.equal(code, 0, output);
  assert.deepEqual(project.files(`${CHINESE}/report-2023`), ['opening.mdx', 'part-1.mdx', 'part-2.mdx']);
});

test('a report typed line by line, without signs or empty lines, becomes the same pages', () => {
  using project = new MadeUpProject();
  const typed =
    '2023 年计划报告\n——在大会上\n主任 张三\n各位代表：\n一、执行情况\n总体平稳。\n稳中有进。\n（一）经济\n表 1 主要任务\n领域\t进展\n改革\t甲\n（二）民生\n就业稳定。\n二、主要目标\n稳中求进。\n';
  project.addSource('report-2023', 'report-tables', typed);
  const { code, output } = project.import();
  assert.equal(code, 0, output);
  const page = (name: string): string => project.read(`${CHINESE}/report-2023/${name}.mdx`);
  assert.match(page('opening'), /# 2023 年计划报告 .*\n\n——在大会上\n\n主任 张三\n\n各位代表：\n$/);
  assert.match(page('part-1'), /总体平稳。\n\n稳中有进。\n\n## （一）经济 .*s1/);
  assert.match(page('part-1'), /\| 改革 \| 甲 \|\n\n## （二）民生 .*s2/);
});

test('the check prints what each rule took and why', () => {
  using project = new MadeUpProject();
  project.addSource('report-2023', 'report-tables', REPORT);
  project.import();
  const { output } = project.import('--check');
  assert.match(output, /list-sign +2 +0 +The sign ➤/);
});

test('the check names each file that differs and its first differing line', () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'plain-plan', PLAN);
  project.import();
  const file = `${CHINESE}/new-plan/chapter-2.mdx`;
  project.write(file, project.read(file).replace('形势复杂', '形势很好'));
  const { code, output } = project.import('--check');
  assert.equal(code, 1);
  assert.match(output, /chapter-2\.mdx:10\n {2}found: "形势很好。", where the source gives "形势复杂。"/);
});

test('the check names pages that no source makes', () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'plain-plan', PLAN);
  project.import();
  project.write(`${CHINESE}/new-plan/chapter-9.mdx`, '');
  project.write(`${CHINESE}/gone/cover.mdx`, '');
  const { code, output } = project.import('--check');
  assert.equal(code, 1);
  assert.match(output, /new-plan\/chapter-9\.mdx\n {2}found: No source makes this file/);
  assert.match(output, /zh\/gone\n {2}found: No source makes this document/);
});

test('pages that are gone from the source are removed', () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'plain-plan', PLAN);
  project.import();
  project.addSource('new-plan', 'plain-plan', PLAN.slice(0, PLAN.indexOf('第二章')));
  assert.equal(project.import().code, 0);
  assert.equal(project.files(`${CHINESE}/new-plan`).includes('chapter-2.mdx'), false);
});

test('one faulty document keeps all others from being written', () => {
  using project = new MadeUpProject();
  project.addSource('a-plan', 'plain-plan', PLAN);
  project.addSource('b-plan', 'plain-plan', '');
  const { code, output } = project.import();
  assert.equal(code, 1);
  assert.match(output, /Nothing was written\.$/);
  assert.deepEqual(project.files('src/content'), []);
});

test('two sources cannot make the same document', () => {
  using project = new MadeUpProject();
  project.copySource('plan-2021-2025');
  project.addSource('glossary', 'plain-plan', PLAN);
  const { code, output } = project.import();
  assert.equal(code, 1);
  assert.match(output, /The document "glossary" is also made by/);
});

for (const [args, message] of [
  [['nowhere'], /src\/sources\/nowhere\n {2}found: There is no such source\.\n {2}fix: {3}Name one of: new-plan/],
  [['--chekc'], /found: Unknown option '--chekc'/],
] as const)
  test(`refuses the arguments ${args.join(' ')}`, () => {
    using project = new MadeUpProject();
    project.addSource('new-plan', 'plain-plan', PLAN);
    const { code, output } = project.import(...args);
    assert.equal(code, 1);
    assert.match(output, message);
  });
