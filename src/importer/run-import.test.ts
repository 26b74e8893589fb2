import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { editedByHand } from '../library/imported-pages.ts';
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

test('a plan becomes pages by its headings with one command', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN);
  const { code, output } = await project.import();
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
  assert.equal((await project.import('--check')).code, 0);
});

test('an import discards nobody’s edit: it names the page and how to make the change last', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN);
  await project.import();
  const page = `${CHINESE}/new-plan/chapter-2.mdx`;
  const imported = project.read(page);
  project.write(page, imported.replace('形势复杂。', '形势\n\n复杂。'));
  const edited = project.read(page);
  assert.notEqual(edited, imported);
  const { code, output } = await project.import();
  assert.equal(code, 1);
  assert.match(
    output,
    /chapter-2\.mdx\n {2}found: This page was edited by hand after the last import[^]*corrections\.yaml/,
  );
  assert.equal(project.read(page), edited);
  assert.deepEqual(editedByHand(project.root, 'new-plan'), ['new-plan/chapter-2']);

  project.remove(page);
  assert.equal((await project.import()).code, 0);
  assert.equal(project.read(page), imported);
  assert.deepEqual(editedByHand(project.root, 'new-plan'), []);
});

test('a correction written after an import is not an edit by hand', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN);
  await project.import();
  project.write(
    'src/sources/new-plan/corrections.yaml',
    '- {line: 13, find: 形势复杂, replace: 形势更复杂, reason: {zh: 如印, en: printed so}}\n',
  );
  const { code, output } = await project.import();
  assert.equal(code, 0, output);
  assert.match(project.read(`${CHINESE}/new-plan/chapter-2.mdx`), /形势更复杂/);
});

test('the number of doubts of a document is printed, and a correction that changes nothing is refused', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN.replace('第二节', '第三节'));
  const { code, output } = await project.import();
  assert.equal(code, 0, output);
  assert.match(output, /new-plan: 5 pages, \d+ blocks, 0 corrections, 1 doubt/);
  const file = 'src/sources/new-plan/corrections.yaml';
  const role = (line: number, begins: string, is: string): string =>
    `- {role: {lines: [${line}, ${line}], begins: ${begins}}, is: ${is}, reason: {zh: 如印, en: printed so}}\n`;
  project.write(file, role(8, '增加值', '{as: paragraph}'));
  const idle = await project.import();
  assert.equal(idle.code, 1);
  assert.match(idle.output, /corrections\.yaml:1\n {2}found: This correction changes nothing[^]*fix: {3}Delete it/);
  project.write(file, role(9, '第三节', '{as: heading, level: section, number: 2}'));
  const given = await project.import();
  assert.match(given.output, /1 correction$/m, given.output);
  assert.match(project.read(`${CHINESE}/new-plan/chapter-1.mdx`), /## 第三节 不足 \{\/\* s2 \*\/\}/);
});

test('an open doubt fails the check of a published document, until a correction answers it', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN.replace('第二节 不足', '　　第三节　不足'));
  await project.import();
  const open = await project.import('--check');
  assert.equal(open.code, 1);
  assert.match(
    open.output,
    /A doubt is open: 第三节 不足 — "第三节" comes where number 2 is expected[^]*fix: {3}Correct it/,
  );
  project.write(
    'src/sources/new-plan/corrections.yaml',
    '- {keep: {lines: [9, 9], begins: 第三节 不}, reason: {zh: 如印, en: printed so}}\n',
  );
  assert.equal((await project.import('--check')).code, 0);
});

test('an original in another format is read, corrected by the numbers of its pieces, and checked', async () => {
  using project = new MadeUpProject();
  project.addSource('web', 'grammar', '');
  project.remove('src/sources/web/source.txt');
  const html =
    '<h1>工作报告</h1><p>各位代表：</p><p>一、回顾</p><p>增长。</p><table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table>';
  project.write('src/sources/web/original.html', html);
  project.write(
    'src/sources/web/source.yaml',
    project
      .read('src/sources/web/source.yaml')
      .replace(/^sha256.*$/m, `sha256: ${createHash('sha256').update(html).digest('hex')}`),
  );
  project.write(
    'src/sources/web/corrections.yaml',
    '- {line: 5, find: "2", replace: "3", reason: {zh: 误, en: misprint in a cell}}\n',
  );
  const { code, output } = await project.import();
  assert.equal(code, 0, output);
  assert.match(project.read(`${CHINESE}/web/part-1.mdx`), /\| 1 \| 3 \|/);
  assert.equal((await project.import('--check')).code, 0);
});

test('a report with a table becomes pages by its parts with one command', async () => {
  using project = new MadeUpProject();
  project.addSource('report-2023', 'scanned-tables', REPORT);
  const { code, output } = await project.import('report-2023');
  assert.equal(code, 0, output);
  assert.deepEqual(project.files(`${CHINESE}/report-2023`), ['opening.mdx', 'part-1.mdx', 'part-2.mdx']);
});

test('a report typed line by line, without markup or empty lines, becomes the same pages', async () => {
  using project = new MadeUpProject();
  const typed =
    '2023 年计划报告\n——在大会上\n主任 张三\n各位代表：\n一、执行情况\n总体平稳。\n稳中有进。\n（一）经济\n表 1 主要任务\n领域\t进展\n改革\t甲\n（二）民生\n就业稳定。\n二、主要目标\n稳中求进。\n';
  project.addSource('report-2023', 'scanned-tables', typed);
  const { code, output } = await project.import();
  assert.equal(code, 0, output);
  const page = (name: string): string => project.read(`${CHINESE}/report-2023/${name}.mdx`);
  assert.match(page('opening'), /# 2023 年计划报告 .*\n\n——在大会上\n\n主任 张三\n\n各位代表：\n$/);
  assert.match(page('part-1'), /总体平稳。\n\n稳中有进。\n\n## （一）经济 .*s1/);
  assert.match(page('part-1'), /\| 改革 \| 甲 \|\n\n## （二）民生 .*s2/);
});

test('the check prints what each rule removed and why', async () => {
  using project = new MadeUpProject();
  project.addSource('report-2023', 'scanned-tables', REPORT);
  await project.import();
  const { output } = await project.import('--check');
  assert.match(output, /list-sign +2 +0 +The character ➤/);
});

test('the check names each file that differs and its first differing line', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN);
  await project.import();
  const file = `${CHINESE}/new-plan/chapter-2.mdx`;
  project.write(file, project.read(file).replace('形势复杂', '形势很好'));
  const { code, output } = await project.import('--check');
  assert.equal(code, 1);
  assert.match(output, /chapter-2\.mdx:10\n {2}found: "形势很好。", where the source gives "形势复杂。"/);
});

test('the check names pages that no source makes', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN);
  await project.import();
  project.write(`${CHINESE}/new-plan/chapter-9.mdx`, '');
  project.write(`${CHINESE}/gone/cover.mdx`, '');
  const { code, output } = await project.import('--check');
  assert.equal(code, 1);
  assert.match(output, /new-plan\/chapter-9\.mdx\n {2}found: No source makes this file/);
  assert.match(output, /zh\/gone\n {2}found: No source makes this document/);
});

test('pages that are no longer in the source are removed on request', async () => {
  using project = new MadeUpProject();
  project.addSource('new-plan', 'grammar', PLAN);
  await project.import();
  project.addSource('new-plan', 'grammar', PLAN.slice(0, PLAN.indexOf('第二章')));
  assert.match(
    (await project.import()).output,
    /chapter-2\.mdx\n {2}found: The import does not make this file[^]*Nothing was written\.$/,
  );
  assert.equal((await project.import('--remove')).code, 0);
  assert.equal(project.files(`${CHINESE}/new-plan`).includes('chapter-2.mdx'), false);
});

test('one faulty document keeps all from being written', async () => {
  using project = new MadeUpProject();
  project.addSource('a-plan', 'grammar', PLAN);
  project.addSource('b-plan', 'grammar', '');
  const { code, output } = await project.import();
  assert.equal(code, 1);
  assert.match(output, /Nothing was written\.$/);
  assert.deepEqual(project.files('src/content'), []);
});

test('two sources cannot make the same document', async () => {
  using project = new MadeUpProject();
  project.copySource('plan-2021-2025');
  project.addSource('glossary', 'grammar', PLAN);
  const { code, output } = await project.import();
  assert.equal(code, 1);
  assert.match(output, /The document "glossary" is also made by/);
});

for (const [args, message] of [
  [['nowhere'], /src\/sources\/nowhere\n {2}found: There is no such source\.\n {2}fix: {3}Name one of: new-plan/],
  [['--chekc'], /found: Unknown option '--chekc'/],
] as const)
  test(`refuses the arguments ${args.join(' ')}`, async () => {
    using project = new MadeUpProject();
    project.addSource('new-plan', 'grammar', PLAN);
    const { code, output } = await project.import(...args);
    assert.equal(code, 1);
    assert.match(output, message);
  });

test('the terms of a glossary printed as a table become pages', async () => {
  using project = new MadeUpProject();
  project.addSource(
    'new-plan',
    'grammar',
    `${PLAN}\n名词解释\n序号\t页码\t名词\t解释\n1\t第3页\t两重\t指战略。\n2\t第5页\t两新\t指更新。\n`,
  );
  const { code, output } = await project.import();
  assert.equal(code, 0, output);
  assert.match(project.read(`${CHINESE}/new-plan/terms/liang-chong.mdx`), /# 两重 .*\n\n指战略。/);
  assert.doesNotMatch(project.read(`${CHINESE}/new-plan/terms.mdx`), /两重|第3页|序号/);
  assert.equal((await project.import('--check')).code, 0);
});

test('a glossary without a title gets one by a rule, and a page for each of its terms', async () => {
  using project = new MadeUpProject();
  const entries = ['两重', '两新', '六保', '六稳'].map((name, index) => `${index + 1}.“${name}”：指大事。`);
  project.addSource('new-plan', 'grammar', `${PLAN}\n${entries.join('\n')}\n`);
  const { code, output } = await project.import();
  assert.equal(code, 0, output);
  assert.match(project.read(`${CHINESE}/new-plan/terms.mdx`), /# 名词解释/);
  assert.equal(project.files(`${CHINESE}/new-plan/terms`).length, 4);
});
