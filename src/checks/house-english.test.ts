import assert from 'node:assert/strict';
import { test } from 'node:test';
import { houseEnglishSchema } from '../schemas/house-english.ts';
import { wordingFindings } from './house-english.ts';

const list = houseEnglishSchema.parse({
  avoid: [{ words: ['hidden danger', 'hidden dangers'], better: 'hazards, risks' }],
  phrases: [
    { zh: '规模以上', en: ['above designated size'] },
    { zh: '三旧', zhNot: ['第三旧城'], en: ['Three Old'] },
  ],
  capitals: ['Neighborhood Hub'],
});

for (const [zh, en, kinds] of [
  ['整治隐患', 'Hazards were rectified.', []],
  ['整治隐患', 'Hidden dangers were rectified.', ['literal-english']],
  ['整治隐患', 'The unhidden dangers were rectified.', []],
  ['规模以上服务业', 'Service enterprises above designated size', []],
  ['规模以上服务业', 'Enterprises Above Designated Size', []],
  ['规模以上服务业', 'large service enterprises', ['phrase-differs']],
  ['“三旧”变“三新”', 'Turning the “Three Old” into the “Three New”', []],
  ['“三旧”变“三新”', 'turning the “three old” into the “three new”', ['phrase-differs']],
  ['第三旧城', 'the third old town', []],
  ['邻里汇', 'a mini Neighborhood Hub', []],
  ['邻里汇', 'a Neighborhood hub and a neighborhood hub', ['capitals-differ', 'capitals-differ']],
  ['邻里汇', 'Neighborhood Hubs', []],
] as const) {
  test(`finds ${kinds.join(', ') || 'nothing'} in "${en}" for ${zh}`, () =>
    assert.deepEqual(
      wordingFindings(zh, en, list).map(({ kind }) => kind),
      kinds,
    ));
}

test('says what was written, what would be better and which form is missing', () =>
  assert.deepEqual(
    wordingFindings('规模以上', 'a hidden danger in a neighborhood hub', list).map(({ found }) => found),
    [
      '“hidden danger”; better: hazards, risks',
      'zh says 规模以上, en lacks “above designated size”',
      '“neighborhood hub” for “Neighborhood Hub”',
    ],
  ));
