import assert from 'node:assert/strict';
import test from 'node:test';
import path from 'node:path';
import type { DraftNode, DraftPage, DraftText } from '../../markdown/draft-page.ts';
import { readDrafts } from '../import-document.ts';
import { openSource } from '../read-source.ts';

const opened = openSource(path.join(import.meta.dirname, '../../..'), 'src/sources/plan-2021-2025');
const TERM_IDS = opened.source.glossary ?? [];
const { drafts: pages, lines, tally, document } = await readDrafts(opened, { entries: [] });
const source = solid(lines.map(({ text }) => text).join(''));
const read = solid(
  pages
    .flatMap(({ nodes }) => nodes.flatMap(textsOf))
    .map(words)
    .join(''),
);
const taken = solid([...tally.taken.values()].flat().join(''));

test('no heading of the plan is in doubt', () =>
  assert.deepEqual(
    document.doubts.map(({ reason }) => reason),
    ['No title was found before the text.'],
  ));

test('keeps the text of the plan in order', () => {
  let at = 0;
  for (const character of read) {
    const found = source.indexOf(character, at);
    assert.notEqual(found, -1, `"${character}" after "${source.slice(Math.max(at - 20, 0), at)}"`);
    at = found + 1;
  }
});

test('accounts for every character: what is not in a page was removed by a rule', () =>
  assert.deepEqual(counted(read + taken), counted(source)));

test('adds nothing but one space between two Latin words', () => {
  assert.deepEqual([...tally.made], [['line-join', [' ']]]);
  assert.match(words(paragraphsOf('ipv6-huo-yue-yong-hu')[0] ?? []), /“Internet Protocol Version 6”/);
});

test('leaves out printed page numbers, the heading of the glossary, and the numbers and colons of its terms, but no other word', () => {
  const rules = [...tally.taken]
    .map(([rule, texts]) => [rule, solid(texts.join('')).length])
    .filter(([, length]) => length !== 0);
  assert.deepEqual(Object.fromEntries(rules), {
    'page-number': 8,
    'glossary-heading': 4,
    'term-number': 99,
    'term-colon': 36,
  });
});

for (const [what, count, expected] of [
  ['parts', pagesLike(/^part-/).length, 5],
  ['chapters', pagesLike(/^chapter-/).length, 18],
  ['sections', nodesOf('section').length, 55],
  ['paragraphs outside the glossary', nodesOf('paragraph').length - TERM_IDS.length, 161],
  ['terms', pages.filter(({ document }) => document === 'glossary').length, 36],
  ['indicators', rowsOf('chapter-3').length, 22],
  ['projects of industry', rowsOf('annex-1').length, 14],
  ['projects of public life', rowsOf('annex-2').length, 22],
  ['figures', nodesOf('figure').length, 1],
  ['printed notes', nodesOf('note').length, 4],
] as const)
  test(`finds ${expected} ${what}`, () => assert.equal(count, expected));

test('marks the beginning of each printed page from 1 to 71, once and in order', () => {
  const marks = pages
    .flatMap(({ nodes }) => nodes.flatMap(textsOf))
    .flatMap((text) => text.flatMap((part) => (typeof part === 'object' && 'page' in part ? [part.page] : [])));
  assert.deepEqual(
    marks,
    Array.from({ length: 71 }, (_, index) => index + 1),
  );
});

for (const [page, printedPage] of [
  ['preface', undefined],
  ['part-1', 1],
  ['chapter-1', 1],
  ['chapter-4', 17],
  ['annex-1', 62],
  ['annex-2', 63],
  ['si-ge-xu-hui', 64],
  ['xu-hui-wen-hua-c-quan', 69],
  ['san-zhong-yi-da', 71],
] as const)
  test(`begins ${page} ${printedPage === undefined ? 'before the numbered pages' : `on printed page ${printedPage}`}`, () =>
    assert.equal(pageOf(page).printedPage, printedPage));

test('puts the mark of page 14 into the sentence that the page break cuts', () => {
  const text =
    nodesOf('paragraph')
      .map(({ text }) => text)
      .find((parts) => parts.some((part) => typeof part === 'object' && 'page' in part && part.page === 14)) ?? [];
  assert.match(printed(text[0]), /以打造国际顶尖$/);
  assert.match(printed(text[2]), /^科创生态为目标/);
});

/** A part of a text, unless it is a page mark. */
function printed(part: unknown): string {
  return typeof part === 'string' ? part : '';
}

test('reads the page with a figure as a caption on printed page 16', () => {
  const [figure] = nodesOf('figure');
  assert.deepEqual(figure?.caption, [{ page: 16 }, '“十四五”时期城区发展格局']);
});

test('reads the indicators whose rows the copy cut into lines', () => {
  const rows = rowsOf('chapter-3').map((row) => row.map(({ text }) => words(text)));
  assert.deepEqual(rows[1], ['2', '区级一般公共预算收入年均增长率', '%', '预期性', '与经济发展水平同步']);
  assert.deepEqual(rows[4], ['5', '人工智能及相关产业总产出年均增长率', '%', '预期性', '15']);
  assert.deepEqual(rows[8], ['9', '全社会研发经费支出相当于地区生产总值比重', '%', '预期性', '9']);
  assert.deepEqual(rows[16], ['17', '环境空气质量指数优良率', '%', '约束性', '85 左右']);
});

test('joins the vertical names of groups and projects, and puts parts under their project', () => {
  const rows = rowsOf('annex-1');
  assert.deepEqual(
    rows.map(([group]) => words(group?.text ?? [])).filter((group) => group !== ''),
    ['徐汇滨江', '徐家汇', '中南部地区'],
  );
  assert.deepEqual(
    rows[2]?.map(({ text }) => words(text)),
    ['', '3', '西岸智慧谷', '商办/科研'],
  );
  assert.deepEqual(rows[2]?.[2]?.items.map(words), ['滨江城开中心*', '梦响强音*', '阿里新零售创新中心']);
  assert.equal(rows[1]?.[2]?.items.length, 7);
});

test('gives each term the fixed id for its official number', () =>
  assert.deepEqual(
    pages.filter(({ document }) => document === 'glossary').map(({ page }) => page),
    TERM_IDS,
  ));

test('uses the printed name of a term, without number and colon, as its title', () => {
  assert.equal(titleOf('wu-wei-si-bi'), '“五违四必”');
  assert.equal(titleOf('tto'), '技术转移办公室（TTO）');
  assert.match(words(paragraphsOf('shui-an-hui')[0] ?? []), /^是指为进一步完善/);
});

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

function counted(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const character of [...text].sort()) counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}

function words(text: DraftText): string {
  return text.filter((part) => typeof part === 'string').join('');
}

function textsOf(node: DraftNode): DraftText[] {
  switch (node.type) {
    case 'figure':
      return [node.caption];
    case 'list':
      return [...node.items];
    case 'table':
      return [node.caption ?? [], ...node.header, ...node.rows.flat().flatMap(({ text, items }) => [text, ...items])];
    case 'merged-table':
      return [node.caption ?? [], ...node.rows.flat().flatMap(({ text, items }) => [text, ...items])];
    case 'box':
      return [node.caption, ...node.nodes.flatMap(textsOf)];
    default:
      return [node.text];
  }
}

function pagesLike(id: RegExp): DraftPage[] {
  return pages.filter(({ page }) => id.test(page));
}

function pageOf(id: string): DraftPage {
  const page = pages.find((one) => one.page === id);
  assert(page !== undefined, id);
  return page;
}

function nodesOf<T extends DraftNode['type']>(
  type: T,
  among: readonly DraftPage[] = pages,
): Extract<DraftNode, { type: T }>[] {
  return among
    .flatMap(({ nodes }) => nodes)
    .filter((node): node is Extract<DraftNode, { type: T }> => node.type === type);
}

function rowsOf(page: string): Extract<DraftNode, { type: 'table' }>['rows'] {
  return nodesOf('table', [pageOf(page)]).flatMap(({ rows }) => rows);
}

function paragraphsOf(page: string): DraftText[] {
  return nodesOf('paragraph', [pageOf(page)]).map(({ text }) => text);
}

function titleOf(page: string): string {
  return words(nodesOf('title', [pageOf(page)])[0]?.text ?? []);
}
