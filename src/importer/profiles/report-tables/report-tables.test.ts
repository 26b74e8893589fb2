import assert from 'node:assert/strict';
import test from 'node:test';
import { draftBlocks } from '../../draft-blocks.ts';
import { Tally } from '../../tally.ts';
import { reportTables } from './report-tables.ts';

const REPORT = `# 2024 年报告

——在第十七届大会

第二十三次会议上

主任 董文曜

主任、各位委员：

受委托，请予
审议。

## 一、执行情况

总体平稳。

### （一）经济

**产业稳步推进。**入选特色产

业集群。

图 1 收入

**表 1 推进情况**

主要领域	主要进展
改革开放 纵深推进	<ul><li>➤ 甲</li><li>➤ 电信数链</li></ul>

主要领域	主要进展
	<p>空间实验室</p> <ul><li>➤ 乙</li></ul>
治理	➤ 丙

#### (二) 社会

蓬勃发展。

# 二、目标

表2 目标

序号	指标	目标
1	失业率	<5.5%
`;

function read(report: string, tally = new Tally()): string[] {
  const lines = report.split('\n').map((text, index) => ({ number: index + 1, text }));
  return reportTables(lines, tally, 'source.txt').flatMap(({ page, nodes }) =>
    draftBlocks(nodes).map(({ kind, text }) => `${page} ${kind} ${text}`),
  );
}

test('makes an opening and a page for each part, whatever the # say', () => {
  assert.deepEqual(read(REPORT), [
    'opening heading 2024 年报告',
    'opening paragraph ——在第十七届大会第二十三次会议上',
    'opening paragraph 主任 董文曜',
    'opening paragraph 主任、各位委员：',
    'opening paragraph 受委托，请予审议。',
    'part-1 heading 一、执行情况',
    'part-1 paragraph 总体平稳。',
    'part-1 heading （一）经济',
    'part-1 paragraph 产业稳步推进。入选特色产业集群。',
    'part-1 caption 图 1 收入',
    'part-1 caption 表 1 推进情况',
    'part-1 row 主要领域\t主要进展',
    'part-1 row 改革开放纵深推进\t',
    'part-1 item 甲',
    'part-1 item 电信数链空间实验室',
    'part-1 item 乙',
    'part-1 row 治理\t',
    'part-1 item 丙',
    'part-1 heading (二) 社会',
    'part-1 paragraph 蓬勃发展。',
    'part-2 heading 二、目标',
    'part-2 caption 表2 目标',
    'part-2 row 序号\t指标\t目标',
    'part-2 row 1\t失业率\t<5.5%',
  ]);
});

test('counts what the signs of the scan and the page breaks took', () => {
  const tally = new Tally();
  read(REPORT, tally);
  assert.deepEqual(tally.taken.get('heading-sign'), ['#', '##', '###', '####', '#']);
  assert.equal(tally.taken.get('bold-sign')?.length, 4);
  assert.deepEqual(tally.taken.get('repeated-header'), ['主要领域\t主要进展']);
  assert.deepEqual(tally.taken.get('row-name-space'), [' ']);
  assert.equal(tally.taken.get('list-sign')?.length, 4);
});

test('gives a section the official number it prints', () => {
  const lines = REPORT.split('\n').map((text, index) => ({ number: index + 1, text }));
  const [, part] = reportTables(lines, new Tally(), 'source.txt');
  const numbers = part?.nodes.flatMap((node) => (node.type === 'section' ? [node.number] : []));
  assert.deepEqual(numbers, [1, 2]);
});

test('joins a plain cell that the page cut', () => {
  const report = '# 报告\n\n一、目标\n\n表 1 目标\n\n指标\t目标\n生产总值\t与全市\n\n指标\t目标\n\t保持同步\n';
  assert.equal(read(report).at(-1), 'part-1 row 生产总值\t与全市保持同步');
});

for (const [name, from, to, message] of [
  [
    'a row with a cell too few',
    '治理\t➤ 丙',
    '治理',
    /:33\n {2}found: "治理" stands inside a table and has no tabs\.\n {2}fix: {3}Separate/,
  ],
  [
    'a row with a cell too many',
    '治理\t➤ 丙',
    '治理\t➤ 丙\t',
    /:33\n {2}found: This row has 3 cells, its header has 2\.\n {2}fix: {3}Add or take out tabs/,
  ],
  [
    'a table without its header',
    '序号\t指标\t目标\n',
    '',
    /:43\n {2}found: The table begins with a row of content \("1"\)/,
  ],
  [
    'a table of lists without its header',
    '主要领域\t主要进展\n改革',
    '改革',
    /:28\n {2}found: The table begins with a row of content/,
  ],
  ['a table that has only a header', '1\t失业率\t<5.5%\n', '', /:43\n {2}found: "表2 目标" has a header and no rows/],
  [
    'a caption without a table',
    '\n序号\t指标\t目标\n1\t失业率\t<5.5%\n',
    '',
    /:41\n {2}found: "表2 目标" has no table/,
  ],
  ['a table without a caption', '表2 目标', '', /:43\n {2}found: The table beginning "序号 指标 目标" has no caption/],
  [
    'a caption that lost its number',
    '表2 目标',
    '表 目标',
    /:41\n {2}found: The text beginning "表 目标" stops in mid-sentence/,
  ],
  [
    'a table that goes on without its header',
    '\n主要领域\t主要进展\n\t<p>',
    '\n\t<p>',
    /:31\n {2}found: The table goes on after an empty line without its header row/,
  ],
  [
    'a first row without a name',
    '1\t失业率',
    '\t失业率',
    /:44\n {2}found: The first row of a table has an empty first cell/,
  ],
  [
    'a section that stands twice',
    '(二) 社会',
    '(一) 社会',
    /:35\n {2}found: "\(一\) 社会" repeats a number or goes back: section 1/,
  ],
  [
    'a section that skips a number',
    '(二) 社会',
    '（三）社会',
    /:35\n {2}found: .* follows section 1; section 2 is missing/,
  ],
  [
    'a section without its number',
    '(二) 社会',
    '社会',
    /:35\n {2}found: The heading "社会" has no official number\.\n {2}fix: {3}Give it its number/,
  ],
  ['a section before the first part', '## 一、执行情况', '', /:18\n {2}found: .* stands before the first part/],
  ['a part that stands twice', '二、目标', '一、目标', /:39\n {2}found: .* repeats a number or goes back: part 1/],
  ['a table that skips a number', '表2 目标', '表 3 目标', /:41\n {2}found: .* follows table 1; table 2 is missing/],
  [
    'a figure that skips a number',
    '图 1 收入',
    '图 2 收入',
    /:24\n {2}found: .* follows figure 0; figure 1 is missing/,
  ],
  ['bold that never ends', '推进情况**', '推进情况', /:26\n {2}found: Bold text that begins with \*\* and never ends/],
  [
    'a tab on the face of the report',
    '主任 董文曜',
    '主任\t董文曜',
    /:3\n {2}found: .* stops in mid-sentence \("第二十三次会议上"\)/,
  ],
  [
    'an occasion that never ends',
    '会议上',
    '会议',
    /:3\n {2}found: The occasion "——在第十七届大会" does not end in 上/,
  ],
  ['an item that is never closed', '甲</li>', '甲', /:29\n {2}found: <li> is not closed before the next <li>/],
  [
    'a source without its title',
    '# 2024 年报告',
    '受委托，予以报告。',
    /:1\n {2}found: The source does not open with the title/,
  ],
] as const)
  test(`refuses ${name}`, () => {
    assert.ok(REPORT.includes(from));
    assert.throws(() => read(REPORT.replace(from, to)), { message });
  });

test('refuses a text that has no parts', () => {
  assert.throws(() => read('# 报告\n\n全文。\n'), /No heading of a part/);
});

test('refuses an empty source', () => {
  assert.throws(() => read('\n \n'), /The source is empty/);
});

test('names every wrong number at once', () => {
  const broken = REPORT.replace('(二)', '（三）').replace('表2', '表 4');
  assert.throws(
    () => read(broken),
    (error) => error instanceof AggregateError && error.errors.length === 2,
  );
});
