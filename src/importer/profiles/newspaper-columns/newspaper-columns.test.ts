import assert from 'node:assert/strict';
import test from 'node:test';
import type { LineRole } from '../../line-role.ts';
import type { SourceLine } from '../../profile.ts';
import { Tally } from '../../tally.ts';
import { newspaperColumns } from './newspaper-columns.ts';

const TITLE: LineRole = { as: 'title', page: 'review' };

/** Lines with their roles, numbered from 1. */
function source(...lines: (string | [string, LineRole])[]): SourceLine[] {
  return lines.map((line, index) =>
    typeof line === 'string' ? { number: index + 1, text: line } : { number: index + 1, text: line[0], role: line[1] },
  );
}

test('makes titles, sections, paragraphs, captions and notes of a page', () => {
  const tally = new Tally();
  const lines = source(
    ['放大自身发展确定性', TITLE],
    ['推动各项事业再创奇迹', TITLE],
    ['过去五年———', { as: 'paragraph' }],
    ['培育新势能', { as: 'section', number: 1 }],
    ' 凝心聚力、 真',
    '',
    '抓实干。',
    ['西岸智塔 。 摄影：佚名', { as: 'caption' }],
    ['（下转第 6版）', { as: 'note' }],
  );
  assert.deepEqual(newspaperColumns(lines, tally, 'source.txt'), [
    {
      page: 'review',
      nodes: [
        { type: 'title', text: ['放大自身发展确定性 推动各项事业再创奇迹'] },
        { type: 'paragraph', text: ['过去五年———'] },
        { type: 'section', number: 1, text: ['培育新势能'] },
        { type: 'paragraph', text: ['凝心聚力、真抓实干。'] },
        { type: 'figure', caption: ['西岸智塔。摄影：佚名'] },
        { type: 'note', text: ['（下转第 6版）'] },
      ],
    },
  ]);
  assert.deepEqual([...tally.made], [['heading-line', [' ']]]);
});

test('begins a page without a heading with words of the printed title, and counts them', () => {
  const tally = new Tally();
  const lines = source(
    ['今后五年目标和2022年任务', { as: 'title', page: 'goals' }],
    '目标是增长。',
    ['2022 年是开局', { as: 'page-start', page: 'tasks-2022', title: '2022年任务' }],
    '之年。',
  );
  assert.deepEqual(newspaperColumns(lines, tally, 'source.txt')[1], {
    page: 'tasks-2022',
    nodes: [
      { type: 'title', text: ['2022年任务'] },
      { type: 'paragraph', text: ['2022 年是开局之年。'] },
    ],
  });
  assert.deepEqual([...tally.made], [['repeated-title', ['2022年任务']]]);
});

for (const [sentence, lines, message] of [
  [
    'refuses text before a title',
    source('凝心聚力。'),
    /source\.txt:1\n {2}found: "凝心聚力。" stands before any title[^]*fix: .*is: \{as: title/,
  ],
  ['refuses a source without text', source('', ' '), /found: No text/],
  [
    'refuses a sentence cut between columns',
    source(['题', TITLE], '建设总部高', ['节', { as: 'section', number: 1 }], '地。'),
    /source\.txt:2\n {2}found: The text breaks off within a sentence: "建设总部高"[^]*Move the column/,
  ],
  ['refuses a text that ends within a sentence', source(['题', TITLE], '建设总部高'), /source\.txt:2\n.*breaks off/],
  [
    'refuses a section out of order',
    source(['题', TITLE], '文。', ['节', { as: 'section', number: 2 }], '文。'),
    /source\.txt:3\n {2}found: Section 2 follows section 0/,
  ],
  [
    'refuses a section number used twice',
    source(['题', TITLE], ['节', { as: 'section', number: 1 }], '文。', ['节', { as: 'section', number: 1 }], '文。'),
    /source\.txt:4\n {2}found: Section 1 follows section 1/,
  ],
  [
    'refuses a section without text',
    source(['题', TITLE], ['甲', { as: 'section', number: 1 }], ['乙', { as: 'section', number: 2 }], '文。'),
    /source\.txt:2\n {2}found: No text follows "甲"/,
  ],
  ['refuses a page without text', source(['题', TITLE]), /source\.txt:1\n {2}found: No text follows "题"/],
  [
    'refuses a page id used twice',
    source(['题', TITLE], '文。', ['又', { as: 'title', page: 'review' }], '文。'),
    /source\.txt:3\n {2}found: A second page "review"/,
  ],
  [
    'refuses a page title of words that were not printed',
    source(['题', TITLE], '文。', ['甲。', { as: 'page-start', page: 'tasks', title: '任务' }]),
    /source\.txt:3\n {2}found: "任务" is no part of the printed title "题"/,
  ],
] as const) {
  test(sentence, () => assert.throws(() => newspaperColumns(lines, new Tally(), 'source.txt'), message));
}
