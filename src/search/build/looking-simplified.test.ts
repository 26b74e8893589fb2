import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookingSimplified } from './looking-simplified.ts';

test('finds the traditional characters that simplified texts use too', () => {
  assert.equal(
    lookingSimplified({
      traditional: '違乾',
      simplified: '违干',
      sometimes: { traditional: '著覆龍', simplified: '着复龙' },
    }),
    '乾著覆',
  );
});
