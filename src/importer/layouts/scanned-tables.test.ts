import assert from 'node:assert/strict';
import test from 'node:test';
import { draftBlocks } from '../draft-blocks.ts';
import { readOfficialDocument } from '../grammar/read-official-document.ts';
import type { OfficialDocument } from '../grammar/official-document.ts';
import { readLines } from '../readers/read-text.ts';
import { Tally } from '../tally.ts';
import { scannedTables } from './scanned-tables.ts';

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

function documentOf(report: string, tally = new Tally()): OfficialDocument {
  const reading = readLines(new TextEncoder().encode(report), 'source.txt');
  const pieces = scannedTables(reading.pieces, tally, 'source.txt');
  const source = pieces
    .flatMap((piece) => {
      if (piece.kind === 'paragraph') return [piece.text];
      return piece.kind === 'table'
        ? [piece.caption ?? '', ...piece.rows.flat().flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items])]
        : [];
    })
    .join('')
    .replace(/\s/gu, '').length;
  return readOfficialDocument({ ...reading, pieces, characters: { source } });
}

function read(report: string, tally = new Tally()): string[] {
  return documentOf(report, tally).pages.flatMap(({ page, nodes }) =>
    draftBlocks(nodes).map(({ kind, text }) => `${page} ${kind} ${text}`),
  );
}

test('makes an opening and a page for each part, whatever the # marks say', () => {
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

test('counts the markup of the scan and the page breaks that were removed', () => {
  const tally = new Tally();
  read(REPORT, tally);
  assert.deepEqual(tally.taken.get('heading-sign'), ['#', '##', '###', '####', '#']);
  assert.equal(tally.taken.get('bold-sign')?.length, 4);
  assert.deepEqual(tally.taken.get('repeated-header'), ['主要领域\t主要进展']);
  assert.deepEqual(tally.taken.get('row-name-space'), [' ']);
  assert.equal(tally.taken.get('list-sign')?.length, 4);
});

test('joins a plain cell that a page break cut', () => {
  const report = '# 报告\n\n一、目标\n\n表 1 目标\n\n指标\t目标\n生产总值\t与全市\n\n指标\t目标\n\t保持同步\n';
  assert.equal(read(report).at(-1), 'part-1 row 生产总值\t与全市保持同步');
});

for (const [name, from, to, message] of [
  [
    'a row with a cell too many',
    '治理\t➤ 丙',
    '治理\t➤ 丙\t',
    /:33\n {2}found: This row has 3 cells, its header has 2\.\n {2}fix: {3}Separate/,
  ],
  ['a table without a caption', '表2 目标', '', /:43\n {2}found: The table "序号 指标 目标" has no caption/],
  [
    'a first row without a name',
    '1\t失业率',
    '\t失业率',
    /:44\n {2}found: The first row of a table has an empty first cell/,
  ],
  ['text after a list item', '甲</li>', '甲</li>又', /:29\n {2}found: "又" comes after a list item/],
  ['an item without text', '➤ 甲', '➤ ', /:29\n {2}found: An item of this cell is empty/],
  [
    'a list outside a table',
    '总体平稳。',
    '➤ 总体平稳。',
    /:16\n {2}found: The list item "总体平稳。" is outside any table/,
  ],
  [
    'an end in mid-sentence',
    '1\t失业率\t<5.5%\n',
    '1\t失业率\t<5.5%\n\n另有',
    /:46\n {2}found: The text beginning "另有" stops in mid-sentence/,
  ],
] as const)
  test(`refuses ${name}`, () => {
    assert.ok(REPORT.includes(from));
    assert.throws(() => documentOf(REPORT.replace(from, to)), { message });
  });

for (const [name, from, to, reason] of [
  ['a section that appears twice', '(二) 社会', '(一) 社会', /start again/],
  ['a section that skips a number', '(二) 社会', '（三）社会', /a number is missing/],
  ['a part that appears twice', '二、目标', '一、目标', /start again/],
] as const)
  test(`reports a doubt about ${name}`, () => {
    const { doubts } = documentOf(REPORT.replace(from, to));
    assert.equal(doubts.length, 1);
    assert.match(doubts[0]?.reason ?? '', reason);
  });

test('reports everything that cannot be read together', () => {
  const broken = REPORT.replace('治理\t➤ 丙', '治理\t➤ 丙\t').replace('表2 目标', '');
  assert.throws(
    () => documentOf(broken),
    (error) => error instanceof AggregateError && error.errors.length === 2,
  );
});
