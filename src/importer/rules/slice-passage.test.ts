import assert from 'node:assert/strict';
import test from 'node:test';
import { slicePassage } from './slice-passage.ts';

const passage = {
  text: '甲： 乙丙',
  marks: [
    { offset: 0, page: 1 },
    { offset: 4, page: 2 },
  ],
};

test('cuts white space at the ends and moves the marks along', () =>
  assert.deepEqual(slicePassage(passage, 2), { text: '乙丙', marks: [{ offset: 1, page: 2 }] }));

test('gives a mark at the cut to the text after it', () => {
  assert.deepEqual(slicePassage(passage, 0, 4), { text: '甲： 乙', marks: [{ offset: 0, page: 1 }] });
  assert.deepEqual(slicePassage(passage, 4), { text: '丙', marks: [{ offset: 0, page: 2 }] });
});
