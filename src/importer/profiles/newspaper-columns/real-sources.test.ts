import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readPage } from '../../../markdown/read-page.ts';
import { writePage } from '../../../markdown/write-page.ts';
import type { Block, PageContent } from '../../../markdown/page-content.ts';
import { applyCorrections } from '../../apply-corrections.ts';
import { readCorrections } from '../../read-corrections.ts';
import { decodeSource } from '../../decode-source.ts';
import { Tally } from '../../tally.ts';
import { newspaperColumns } from './newspaper-columns.ts';

const SOURCES = new URL('../../../sources/', import.meta.url);

/** The import of a source, each step of it, with the pages as a reader of the MDX finds them. */
function importOf(document: string) {
  const lines = decodeSource(readFileSync(new URL(`${document}/source.txt`, SOURCES)), 'source.txt');
  const corrections = readCorrections(
    readFileSync(new URL(`${document}/corrections.yaml`, SOURCES), 'utf8'),
    'corrections.yaml',
  );
  const tally = new Tally();
  const corrected = applyCorrections(lines, corrections, 'corrections.yaml', tally).lines;
  const pages = new Map<string, PageContent>();
  for (const { page, nodes } of newspaperColumns(corrected, tally, 'source.txt'))
    pages.set(page, readPage(writePage(nodes, null), `${page}.mdx`));
  return { lines, corrected, tally, pages, blocks: [...pages.values()].flatMap(({ blocks }) => blocks) };
}

const review = importOf('two-sessions-2022');
const report = importOf('work-report-2022');

for (const [document, { lines, corrected, tally, blocks }] of [
  ['two-sessions-2022', review],
  ['work-report-2022', report],
] as const) {
  test(`accounts for every character of ${document}`, () => {
    assert.equal(counted(lines, [...tally.made.values()].flat()), counted(blocks, [...tally.taken.values()].flat()));
  });

  test(`keeps the corrected order of ${document} to the last character`, () => {
    const repeated = tally.made.get('repeated-title') ?? [];
    const text = blocks.filter(({ text: title, fragment }) => fragment !== 'title' || !repeated.includes(title));
    assert.equal(solid(text), solid(corrected));
  });

  test(`leaves no column space in ${document}`, () => {
    assert.deepEqual(
      blocks.filter(
        ({ kind, text }) =>
          kind !== 'heading' && /[\p{Script=Han}，。、；：“”（）] +[\p{Script=Han}，。、；：“”（）]/u.test(text),
      ),
      [],
    );
  });
}

/** The characters without white space, sorted. */
function counted(texts: readonly { text: string }[], more: readonly string[]): string {
  return [...(solid(texts) + more.join('').replace(/\s/g, ''))].sort().join('');
}

function solid(texts: readonly { text: string }[]): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}

test('gives the feature its four parts and their paragraphs', () => {
  assert.deepEqual(outline(review.pages, 'review'), [
    '放大自身发展确定性 推动各项事业再创奇迹 (4)',
    '积蓄新动能 强化科创策源金融赋能 (6)',
    '放大新获得 发力百姓所需所盼 (8)',
    '培育新势能 从宏观谋布在细处“绣花” (14)',
  ]);
});

test('gives the report its two pages, four of the six announced fields, and the note where it breaks off', () => {
  assert.deepEqual(outline(report.pages, 'goals'), ['今后五年主要目标和2022年工作任务 (10)']);
  assert.deepEqual(outline(report.pages, 'tasks-2022'), [
    '2022年工作任务 (3)',
    '着力推动经济高质量发展 (4)',
    '着力优化城区功能格局 (3)',
    '着力打造高品质生活环境 (5)',
    '着力厚植城区软实力 (4)',
  ]);
  assert.deepEqual(blocksOf(report.pages, 'tasks-2022').at(-1), {
    ...blocksOf(report.pages, 'tasks-2022').at(-1),
    kind: 'note',
    text: '（下转第 6版）',
  });
});

for (const [pages, page, fragment, opening] of [
  [review.pages, 'review', 'p1', '过去五年，凝心聚力真抓实干'],
  [review.pages, 'review', 's1-p1', '徐汇滨江，西岸数智谷'],
  [review.pages, 'review', 's2-p1', '中午 11 点'],
  [review.pages, 'review', 's3-p1', '2021 年上半年'],
  [report.pages, 'goals', 'p1', '———2022年 1月 5日'],
  [report.pages, 'goals', 'p3', '未来五年'],
  [report.pages, 'goals', 'p10', '———现代化治理取得新进步。'],
  [report.pages, 'tasks-2022', 'p1', '2022 年是新一届政府'],
  [report.pages, 'tasks-2022', 's4-p1', '坚决贯彻区委关于激活软要素提升软实力'],
] as const) {
  test(`opens ${page}/${fragment} with ${opening}`, () => {
    assert.ok(
      blocksOf(pages, page)
        .find((block) => block.fragment === fragment)
        ?.text.startsWith(opening),
    );
  });
}

for (const [pages, page, sentence] of [
  [
    review.pages,
    'review',
    '红色主题旅游线路打响品牌；加强未成年人思想道德建设，培育践行社会主义核心价值观，2017年以直辖市城区第一名的成绩创成全国文明城区',
  ],
  [
    report.pages,
    'tasks-2022',
    '建设总部高地，聚焦 ITC 商办项目，引进更多世界 500强总部、顶尖专业服务业机构和金融机构。徐汇滨江，要建设卓越水岸',
  ],
] as const) {
  test(`fits together again: ${sentence.slice(0, 16)}…`, () => {
    assert.ok(blocksOf(pages, page).some(({ text }) => text.includes(sentence)));
  });
}

test('ends every paragraph of running text with a sentence', () => {
  const unended = [...review.blocks, ...report.blocks].filter(
    ({ kind, text }) => kind === 'paragraph' && !/[。！？：…][”）]?$/.test(text),
  );
  assert.deepEqual(
    unended.map(({ text }) => text),
    [
      '过去五年，凝心聚力真抓实干，加快提升城区能级和核心竞争力，做厚民生获得———',
      '———2022年 1月 5日在上海市徐汇区第十七届人民代表大会第一次会议上',
      '上海市徐汇区区长钟晓咏',
    ],
  );
});

/** Each heading with the number of paragraphs under it. */
function outline(pages: ReadonlyMap<string, PageContent>, page: string): string[] {
  const blocks = blocksOf(pages, page);
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(
      ({ text, fragment }) =>
        `${text} (${blocks.filter(({ kind, section }) => kind === 'paragraph' && (section ?? 'title') === fragment).length})`,
    );
}

function blocksOf(pages: ReadonlyMap<string, PageContent>, page: string): readonly Block[] {
  return pages.get(page)?.blocks ?? assert.fail(`no page ${page}`);
}
