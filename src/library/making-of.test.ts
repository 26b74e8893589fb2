import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Making } from '../schemas/making.ts';
import { correctedBlocks, makingOf, withOwnHeadings } from './making-of.ts';

const REASON = { zh: '理由', en: 'Reason.' };
const MAKING: Making = {
  corrections: [
    { kind: 'replace', lines: [1, 1], block: 'plan/part-1/p1', reason: REASON, before: '甲', after: '乙' },
    { kind: 'heading', lines: [2, 2], block: 'plan/part-2/title', reason: REASON, after: '丙' },
    { kind: 'remove', lines: [3, 3], block: 'glossary/tto/p1', reason: REASON, before: '丁' },
    { kind: 'remove', lines: [4, 4], block: null, reason: REASON, before: '戊' },
  ],
  rules: [],
};

test('a text printed inside another has the corrections of its own blocks; those of no block stay with the source', () => {
  const lines = (document: string): number[] =>
    makingOf(document, 'plan', MAKING)?.corrections.map((one) => one.lines[0]) ?? [];
  assert.deepEqual(lines('plan'), [1, 2, 4]);
  assert.deepEqual(lines('glossary'), [3]);
  assert.equal(makingOf('plan', 'plan', null), null);
});

test('names the corrected blocks within their document', () => {
  assert.deepEqual([...correctedBlocks(makingOf('plan', 'plan', MAKING))], ['part-1/p1', 'part-2/title']);
});

test('a heading that is not in the source gets a remark, before those of the editors', () => {
  const written = new Map([['part-2/title', [{ kind: 'differs', zh: '异', en: 'Differs.' }]]]);
  assert.deepEqual(
    withOwnHeadings(written, MAKING)
      .get('part-2/title')
      ?.map(({ kind }) => kind),
    ['own-heading', 'differs'],
  );
});
