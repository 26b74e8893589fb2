import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPageLines } from './join-page-lines.ts';
import type { PageLine } from './page-line.ts';

/** Lines of a page 20 characters wide, each as far in as its spaces say. */
function linesOf(print: readonly string[]): PageLine[] {
  return print.map((printed, top) => {
    const text = printed.trimStart();
    const left = printed.length - text.length;
    return { text, page: 1, left, right: left + text.length, top, size: 1 };
  });
}

const texts = (print: readonly string[]): string[] => joinPageLines(linesOf(print)).map(({ text }) => text);

/** A paragraph of three lines with an indent, the last one half full. */
const paragraph = (word: string): string[] => [`　　${word.repeat(18)}`, word.repeat(20), `${word.repeat(9)}。`];

test('short lines with the indent of paragraphs are headings, each by itself', () => {
  const headings = ['　　（一）畅通循环', '　　1.提升战略。'];
  assert.deepEqual(texts([...paragraph('甲'), ...headings, ...paragraph('乙'), ...paragraph('丙')]), [
    `${'甲'.repeat(47)}。`,
    '（一）畅通循环',
    '1.提升战略。',
    `${'乙'.repeat(47)}。`,
    `${'丙'.repeat(47)}。`,
  ]);
});

test('without indents, a line that ends early in mid-sentence goes on, and one that ends full is in doubt', () => {
  const print = ['甲'.repeat(20), '乙'.repeat(18), `${'丙'.repeat(19)}。`, '丁'.repeat(20), '戊。'];
  const joined = joinPageLines(linesOf(print));
  assert.equal(joined.length, 1);
  assert.equal(joined[0]?.isDoubtful, true);
  assert.deepEqual(texts(['甲'.repeat(20), '乙。', '丙'.repeat(20), '丁。']), [
    `${'甲'.repeat(20)}乙。`,
    `${'丙'.repeat(20)}丁。`,
  ]);
});
