import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MadeUpProject } from './made-up-project.ts';

const PLAN = '某区规划纲要\n第一章 基础\n第一节 成就\n甲。\n第二节 不足\n乙。\n第二章 环境\n丙。\n';
const REPORT = '# 报告\n\n## 一、执行\n\n**表 1 任务**\n\n领域\t进展\n改革\t甲\n\n### （一）经济\n\n乙。\n';

interface BrokenSource {
  layout?: string;
  text?: string | Uint8Array;
  /** Breaks a project that was valid. */
  spoil?: (project: MadeUpProject) => void;
  /** The message: place, finding and repair. */
  message: RegExp;
}

const TEXT = 'src/sources/report/source.txt';
const YAML = 'src/sources/report/source.yaml';
const CORRECTIONS = 'src/sources/report/corrections.yaml';

const CASES: Record<string, BrokenSource> = {
  'a ragged row': {
    layout: 'scanned-tables',
    text: REPORT.replace('改革\t甲', '改革\t甲\t丙'),
    message: /source\.txt:8\n {2}found: .*3 cells/,
  },
  'an unknown layout': {
    layout: 'word-file',
    message: /source\.yaml:2\n {2}found: layout: .*"columns".*"word-file"/,
  },
  'no grammar version': {
    spoil: (project) => project.write(YAML, project.read(YAML).replace('grammar: 1\n', '')),
    message: /source\.yaml:1\n {2}found: grammar: Give the version/,
  },
  'bytes that are not UTF-8': {
    text: Buffer.from([0xe7, 0x94, 0xb2, 0x0a, 0xb5, 0xda]),
    message: /source\.txt:2\n {2}found: Byte 5 of the file \(0xB5\) is not UTF-8\.\n {2}fix: {3}Save the text as UTF-8/,
  },
  'a file cut inside a character': {
    text: Buffer.from([0xe7, 0x94, 0xb2, 0xe7, 0x94]),
    message: /Byte 4 of the file \(0xE7\) is not UTF-8/,
  },
  'an empty file': { text: '', message: /source\.txt:1\n {2}found: The file is empty/ },
  'a file of blank lines': { text: ' \n\n\t\n', message: /source\.txt:1\n {2}found: The file is empty/ },
  'no source.yaml': {
    spoil: (project) => project.remove(YAML),
    message: /source\.yaml\n {2}found: There is no such file\.\n {2}fix: {3}Write one/,
  },
  'no source.txt': {
    spoil: (project) => project.remove(TEXT),
    message: /source\.txt\n {2}found: There is no such file/,
  },
  'a text that does not match the hash': {
    spoil: (project) => project.write(TEXT, PLAN.replace('甲', '丁')),
    message: /source\.yaml:3\n {2}found: The original is not the file.*\n {2}fix: .*write sha256: [0-9a-f]{64}/,
  },
  'a wrong hash and a fault of the text': {
    spoil: (project) => project.write(TEXT, PLAN.replace('乙', '\ufffd')),
    message: /"sha256" names[^]*source\.txt:6\n {2}found: The replacement character/,
  },
  'a second original': {
    spoil: (project) => project.write('src/sources/report/original.docx', 'x'),
    message: /sources\/report\n {2}found: There is more than one original: original\.docx, source\.txt\./,
  },
  'a role that no longer fits': {
    spoil: (project) =>
      project.write(
        CORRECTIONS,
        '- {role: {lines: [2, 2], begins: 第九章}, is: {as: paragraph}, reason: {zh: 文, en: text}}\n',
      ),
    message: /corrections\.yaml:1\n {2}found: Line 2 begins "第一章 基础", not "第九章"/,
  },
  'an unknown key': {
    spoil: (project) => project.write(YAML, `${project.read(YAML)}publisher: nobody\n`),
    message: /source\.yaml:15\n {2}found: Unrecognized key: "publisher"/,
  },
  'a title with an invisible character': {
    spoil: (project) =>
      project.write(YAML, project.read(YAML).replace('title: {zh: 报告', 'title: {zh: "报\\u202e告"')),
    message: /source\.yaml:6\n {2}found: title\.zh: the invisible character U\+202E in the value/,
  },
  'a number whose reason would control the terminal': {
    spoil: (project) =>
      project.write(
        'src/sources/report/numbers.yaml',
        '- {block: report/chapter-1/s1-p1, begins: 甲, reason: "\\e[2J"}\n',
      ),
    message: /numbers\.yaml:1\n {2}found: 0\.reason: the control character U\+001B in the value/,
  },
  'a date that is not a date': {
    spoil: (project) =>
      project.write(
        YAML,
        project
          .read(YAML)
          .replace(
            'date: {basis: not-stated}',
            'date: {basis: inferred, value: {zh: 2024年底, en: 2024年底}, reason: {zh: 甲, en: a}}',
          ),
      ),
    message: /source\.yaml:13\n {2}found: date\.value\.zh: A date is written 2024-12-25.*; here: "2024年底"/,
  },
  'a missing key': {
    spoil: (project) => project.write(YAML, project.read(YAML).replace(/^order.*\n/m, '')),
    message: /source\.yaml:1\n {2}found: order: /,
  },
  'no hash in source.yaml': {
    spoil: (project) => project.write(YAML, project.read(YAML).replace(/^sha256.*\n/m, '')),
    message: /source\.yaml:1\n {2}found: sha256: .*\n {2}fix: {3}Write sha256: [0-9a-f]{64}/,
  },
  'an empty source.yaml': { spoil: (project) => project.write(YAML, ''), message: /source\.yaml:1\n {2}found: / },
  'a source.yaml that is not YAML': {
    spoil: (project) => project.write(YAML, 'layout: [plain'),
    message: /source\.yaml:1\n {2}found: /,
  },
  'a YAML bomb': {
    spoil: (project) => project.write(CORRECTIONS, 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'),
    message: /corrections\.yaml:1\n {2}found: The anchor "&a"/,
  },
  'YAML nested very deep': {
    spoil: (project) => project.write(CORRECTIONS, '['.repeat(100_000)),
    message: /corrections\.yaml\n {2}found: The values are nested too deeply/,
  },
  'a correction that no longer fits': {
    spoil: (project) =>
      project.write(CORRECTIONS, '- {line: 4, find: 丁, replace: 甲, reason: {zh: misprint, en: misprint}}\n'),
    message: /corrections\.yaml:1\n {2}found: "丁" occurs 0 times in line 4, not once\.\n {2}fix: /,
  },
  'a correction without a reason': {
    spoil: (project) => project.write(CORRECTIONS, '- {line: 4, find: 甲, replace: 丁}\n'),
    message: /corrections\.yaml:1\n {2}found: .*reason/,
  },
  'a correction past the end': {
    spoil: (project) =>
      project.write(CORRECTIONS, '- {remove: {lines: [80, 90], begins: 甲}, reason: {zh: furniture, en: furniture}}\n'),
    message: /corrections\.yaml:1\n {2}found: Lines 80 to 90 are not in the source/,
  },
  'a folder name that cannot be an address': {
    spoil: (project) => project.write('src/sources/Report 2/source.txt', PLAN),
    message: /src\/sources\/Report 2\n {2}found: This name cannot be used in an address/,
  },
  'a lost character': {
    text: PLAN.replace('甲。', '甲\ufffd。'),
    message: /source\.txt:4\n {2}found: The replacement character U\+FFFD in "甲/,
  },
  'a text that the layout cannot read': { layout: 'printed-pages', message: /source\.txt/ },
};

for (const [name, { layout = 'grammar', text = PLAN, spoil, message }] of Object.entries(CASES))
  test(`${name}: says where, what and how to repair, and writes nothing`, async () => {
    using project = new MadeUpProject();
    project.addSource('report', layout, text);
    spoil?.(project);
    const { code, output } = await project.import();
    assert.equal(code, 1);
    assert.match(output, message);
    assert.match(output, /\n {2}found: .+\n {2}fix: {3}.+/);
    assert.doesNotMatch(output, /\n {4}at /, 'a stack trace');
    assert.deepEqual(project.files('src/content'), []);
  });

const TITLE_ROLE =
  '- {role: {lines: [1, 1], begins: 题}, is: {as: title, page: goals}, reason: {zh: printed title, en: printed title}}\n';

const LONG: Record<string, { layout: string; text: string; corrections?: string }> = {
  'running text in short lines': { layout: 'scanned-tables', text: `${REPORT}${'甲\n'.repeat(100_000)}。\n` },
  'a row that continues over many lines': {
    layout: 'scanned-tables',
    text: REPORT.replace('改革\t甲\n', `改革\t甲\n${'\t➤ 甲\n'.repeat(100_000)}`),
  },
  'a figure on each page': { layout: 'printed-pages', text: `前言 \n${' 甲 \n'.repeat(100_000)}` },
  'very many spaces between two words': {
    layout: 'columns',
    text: `题\n甲${' '.repeat(250_000)}a\n。\n`,
    corrections: TITLE_ROLE,
  },
};

for (const [name, { layout, text, corrections = '' }] of Object.entries(LONG))
  test(`${name}: is imported or refused within seconds`, async () => {
    using project = new MadeUpProject();
    project.addSource('report', layout, text);
    project.write(CORRECTIONS, corrections);
    const start = process.cpuUsage();
    const { code, output } = await project.import();
    const { user, system } = process.cpuUsage(start);
    if (code !== 0) assert.match(output, /source\.txt.*\n {2}found: .+\n {2}fix: {3}.+/);
    assert.ok(user + system < 8_000_000, `took ${(user + system) / 1e6} s`);
  });
