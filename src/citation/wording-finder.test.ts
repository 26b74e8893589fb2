import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordingFinder } from './wording-finder.ts';

const finder = new WordingFinder([
  {
    id: 'plan/one/p1',
    text: '到二〇三五年，率先建成“卓越徐汇、典范城区”。创新驱动发展，打造具有全球影响力的人工智能新高地。',
  },
  { id: 'plan/one/p2', text: '打造徐家汇-衡复历史文化风貌区。' },
  { id: 'report/one/p1', text: '打造具有全球影响力的人工智能新高地，培育新动能。' },
]);

/** The words of each passage, with its place. */
const shown = (passages: ReturnType<typeof finder.butForSigns>) =>
  passages.map(({ id, text, start, end }) => `${id}: ${text.slice(start, end)}`);

for (const [quoted, places] of [
  ['到二○三五年', ['plan/one/p1: 到二〇三五年']],
  ['到二零三五年率先建成卓越徐汇,典范城区', ['plan/one/p1: 到二〇三五年，率先建成“卓越徐汇、典范城区']],
  ['徐家汇—衡复', ['plan/one/p2: 徐家汇-衡复']],
  ['徐家汇衡山路', []],
  ['……', []],
] as const)
  test(`finds ${quoted} whatever its signs`, () => assert.deepEqual(shown(finder.butForSigns(quoted)), places));

test('finds pieces in their order within one document, but not in another order', () => {
  assert.deepEqual(shown(finder.inOrder(['二〇三五年', '创新驱动', '打造徐家汇']) ?? []), [
    'plan/one/p1: 二〇三五年',
    'plan/one/p1: 创新驱动',
    'plan/one/p2: 打造徐家汇',
  ]);
  assert.equal(finder.inOrder(['创新驱动', '二〇三五年']), null);
  assert.equal(finder.inOrder(['衡复', '培育新动能']), null);
});

test('finds the passage most like a changed quotation, and none for a text unlike any', () => {
  const nearest = finder.nearest('创新驱动发展，打造具有世界影响力的人工智能新高地');
  assert.equal(nearest?.id, 'plan/one/p1');
  assert.ok(
    nearest.text.slice(nearest.start, nearest.end).includes('创新驱动发展，打造具有全球影响力的人工智能新高地'),
  );
  assert.equal(finder.nearest('本区将新建一座国际机场'), null);
});
