import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftPage } from '../markdown/draft-page.ts';
import { divideTerms } from './divide-terms.ts';
import type { DocumentTerm } from './grammar/official-document.ts';
import { Tally } from './tally.ts';
import { listedName, missingEntries, termIds } from './term-entries.ts';

const paragraph = (text: string) => ({ type: 'paragraph' as const, text: [text] });
const page = (...texts: string[]): DraftPage => ({
  page: 'terms',
  nodes: [{ type: 'title', text: ['名词解释'] }, ...texts.map(paragraph)],
});
const term = (name: string, ...definition: string[]): DocumentTerm => ({
  name,
  definition,
  printedNumber: null,
  lines: [1, 1],
});

/** Each page with its texts. */
const shownOf = (pages: readonly DraftPage[]): string[][] =>
  pages.map(({ page: id, nodes }) => [
    id,
    ...nodes.map((node) =>
      'text' in node ? node.text.filter((part) => typeof part === 'string').join('') : node.type,
    ),
  ]);

test('each term becomes a page of its own; text that belongs to no term stays', () => {
  const tally = new Tally();
  const printed = page(
    '（按出现顺序）',
    '1.海绵城市：指弹性。',
    '又指调蓄。',
    '一、经济类',
    '[2] “五好”园区',
    '指五个好。',
  );
  const terms = [term('海绵城市', '指弹性。', '又指调蓄。'), term('“五好”园区', '指五个好。')];
  const { pages, terms: named } = divideTerms([printed], terms, [], tally);
  assert.deepEqual(
    pages.map(({ page: id, parent, nodes }) => [
      id,
      parent,
      ...nodes.map((node) => ('text' in node ? node.text.filter((part) => typeof part === 'string').join('') : '')),
    ]),
    [
      ['terms', undefined, '名词解释', '（按出现顺序）', '一、经济类'],
      ['terms/hai-mian-cheng-shi', 'terms', '海绵城市', '指弹性。', '又指调蓄。'],
      ['terms/wu-hao-yuan-qu', 'terms', '“五好”园区', '指五个好。'],
    ],
  );
  assert.deepEqual(named, [
    { id: 'hai-mian-cheng-shi', name: '海绵城市' },
    { id: 'wu-hao-yuan-qu', name: '“五好”园区' },
  ]);
});

test('a table of terms is taken apart: its head and numbers are accounted for, other cells stay', () => {
  const tally = new Tally();
  const cell = (text: string) => ({ text: [text], items: [] });
  const printed: DraftPage = {
    page: 'terms',
    nodes: [
      { type: 'title', text: ['名词解释'] },
      {
        type: 'merged-table',
        caption: null,
        rows: [
          ['序号', '名词', '解释', '来源'].map(cell),
          [...['1', '海绵城市'].map(cell), { text: [], items: [['指弹性。'], ['又指调蓄。']] }, cell('住建局')],
          [cell('2'), cell('两重'), cell('指战略。'), cell('')],
        ],
      },
    ],
  };
  const terms = [term('海绵城市', '指弹性。', '又指调蓄。'), term('两重', '指战略。')];
  const { pages } = divideTerms([printed], terms, [], tally);
  assert.deepEqual(shownOf(pages), [
    ['terms', '名词解释', '住建局'],
    ['terms/hai-mian-cheng-shi', '海绵城市', '指弹性。', '又指调蓄。'],
    ['terms/liang-chong', '两重', '指战略。'],
  ]);
  assert.deepEqual(tally.taken.get('term-head'), ['序号', '名词', '解释', '来源']);
  assert.deepEqual(
    tally.taken.get('term-number')?.filter((text) => text !== ''),
    ['1', '2'],
  );
});

test('a table of terms without a head loses no cell of its first row', () => {
  const tally = new Tally();
  const rows = [['一、经济类'], ['1', '海绵城市', '指弹性。', '住建局'], ['2', '两重', '指战略。', '发改委']].map(
    (row) => row.map((text) => ({ text: [text], items: [] })),
  );
  const divided = (from: number): string[][] => {
    const nodes = [{ type: 'merged-table' as const, caption: null, rows: rows.slice(from) }];
    const terms = [term('海绵城市', '指弹性。'), term('两重', '指战略。')];
    return shownOf(divideTerms([{ page: 'terms', nodes }], terms, [], tally).pages);
  };
  const pages = [
    ['terms/hai-mian-cheng-shi', '海绵城市', '指弹性。'],
    ['terms/liang-chong', '两重', '指战略。'],
  ];
  assert.deepEqual(divided(0), [['terms', '一、经济类', '住建局', '发改委'], ...pages]);
  assert.deepEqual(divided(1), [['terms', '住建局', '发改委'], ...pages]);
  assert.equal(tally.taken.get('term-head'), undefined);
});

test('a table that explains no term stays a table', () => {
  const table = { type: 'table' as const, caption: null, header: [['项目']], rows: [[{ text: ['甲'], items: [] }]] };
  const { pages } = divideTerms([{ page: 'terms', nodes: [table] }], [term('丙', '丁。')], [], new Tally());
  assert.deepEqual(pages[0]?.nodes, [table]);
});

test('a term that is not found as it was read stays where it is printed', () => {
  const { pages, terms } = divideTerms([page('1.甲：乙。')], [term('丙', '丁。')], [], new Tally());
  assert.equal(pages.length, 1);
  assert.deepEqual(terms, []);
});

test('the list keeps each id, which is never recomputed; two terms with one name have two ids', () => {
  const entries = [{ id: 'old-id', zh: '海绵城市' }];
  assert.deepEqual(termIds(['海绵城市', '海绵城市', '“TTO”', '3.0', '——'], entries), [
    'old-id',
    'hai-mian-cheng-shi',
    'tto',
    '3-0',
    'term',
  ]);
});

test('an id never looks like a fragment', () => assert.deepEqual(termIds(['P1', 'S2'], []), ['p1-term', 's2-term']));

test('the list gets an entry for each term that has none', () => {
  const terms = [
    { id: 'tto', name: '技术转移办公室（TTO）' },
    { id: 'known', name: '甲' },
  ];
  assert.equal(
    missingEntries(terms, [{ id: 'known' }]),
    '- id: tto\n  zh: 技术转移办公室（TTO）\n  zhVariants:\n    - 技术转移办公室\n  pinyin: jì shù zhuǎn yí bàn gōng shì TTO\n',
  );
  assert.equal(missingEntries(terms, [{ id: 'known' }, { id: 'tto' }]), '');
});

for (const [printed, listed] of [
  ['“低空十条”', '低空十条'],
  ['“五好”园区', '“五好”园区'],
  ['“双高”“双优”', '“双高”“双优”'],
  ['海绵城市', '海绵城市'],
] as const)
  test(`${printed} is listed as ${listed}`, () => assert.equal(listedName(printed), listed));
