import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedPieces } from './quoted-pieces.ts';

for (const [quoted, pieces] of [
  ['到二〇三五年……打造新高地', ['到二〇三五年', '打造新高地']],
  ['one … two [...] three', ['one', 'two', 'three']],
  ['……培育新动能。', ['培育新动能。']],
  ['无省略', ['无省略']],
] as const)
  test(`divides ${quoted}`, () => assert.deepEqual(quotedPieces(quoted), pieces));
