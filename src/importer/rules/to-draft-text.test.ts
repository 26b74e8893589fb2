import assert from 'node:assert/strict';
import test from 'node:test';
import { toDraftText } from './to-draft-text.ts';

test('cuts a text where a printed page begins', () =>
  assert.deepEqual(toDraftText({ text: '上海期智', marks: [{ offset: 2, page: 2 }] }), ['上海', { page: 2 }, '期智']));

test('keeps a mark at the very beginning, and two marks apart', () =>
  assert.deepEqual(
    toDraftText({
      text: '甲乙',
      marks: [
        { offset: 0, page: 1 },
        { offset: 1, page: 2 },
      ],
    }),
    [{ page: 1 }, '甲', { page: 2 }, '乙'],
  ));

test('gives a text without marks as it is', () => assert.deepEqual(toDraftText({ text: '甲', marks: [] }), ['甲']));
