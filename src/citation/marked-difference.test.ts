import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedDifference } from './marked-difference.ts';

/** A difference in one line: [what the library has] {what the quotation has}. */
const shown = (passage: string, quotation: string): string =>
  markedDifference(passage, quotation)
    .stretches.map(({ kind, text }) => (kind === 'same' ? text : kind === 'library' ? `[${text}]` : `{${text}}`))
    .join('');

for (const [passage, quotation, difference, count] of [
  ['具有全球影响力', '具有世界影响力', '具有[全球]{世界}影响力', 1],
  ['年均增长15%左右', '年均增长18%左右', '年均增长[15]{18}%左右', 1],
  ['a hub of global standing', 'a center of global standing', 'a [hub]{center} of global standing', 1],
  ['前文。具有全球影响力的高地。后文', '具有世界影响力的高地', '具有[全球]{世界}影响力的高地', 1],
  ['甲乙，丙丁', '甲乙丙丁。', '甲乙[，]丙丁{。}', 2],
] as const)
  test(`marks ${difference}`, () => {
    assert.equal(shown(passage, quotation), difference);
    assert.equal(markedDifference(passage, quotation).count, count);
  });
