import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedName } from '../files/first-answer.ts';
import { unpackNames } from '../files/unpack-names.ts';
import { packNames } from './pack-names.ts';

const NAMES: readonly IndexedName[] = [
  {
    id: 'xi-an',
    kind: 'place',
    forms: { zh: ['西岸', '徐汇滨江'], en: ['West Bund'] },
    pinyin: ['xu hui bin jiang'],
    places: 3,
    within: 14,
  },
  { id: '5g', kind: 'general', forms: { zh: ['5G'], en: ['5G'] }, pinyin: [], places: 0 },
];

test('every name is what it was before it was packed', () => {
  assert.deepEqual(unpackNames(packNames(NAMES)), NAMES);
});
