import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textPieces } from './text-pieces.ts';

for (const [what, lengths, pieces] of [
  ['a short page stays whole', [3, 200, 300], [0, 0, 0]],
  ['a long page is cut before the section that is too much', [3, 500, 400, 300, 200], [0, 0, 1, 1, 2]],
  ['a long section is never cut', [3, 5000, 10], [0, 1, 2]],
  ['a page without sections has no pieces', [], []],
] as const) {
  test(what, () => {
    let end = 1;
    const sections = lengths.map((length) => ({ start: end, end: (end += length) }));
    assert.deepEqual(textPieces(sections), pieces);
  });
}
