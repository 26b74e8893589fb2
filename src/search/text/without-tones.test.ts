import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTones } from './without-tones.ts';

for (const [pinyin, without] of [
  ['shī yè lǜ', 'shi ye lü'],
  ['lù', 'lu'],
] as const)
  test(`${pinyin} reads ${without}`, () => assert.equal(withoutTones(pinyin), without));
