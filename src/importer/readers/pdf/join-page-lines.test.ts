import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPageLines } from './join-page-lines.ts';
import type { PageLine } from './page-line.ts';

/** Lines of a page that is 20 characters wide, each indented by its spaces. */
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

test('short lines with the indent of paragraphs are headings, each on its own', () => {
  const headings = ['　　（一）畅通循环', '　　1.提升战略。'];
  assert.deepEqual(texts([...paragraph('甲'), ...headings, ...paragraph('乙'), ...paragraph('丙')]), [
    `${'甲'.repeat(47)}。`,
    '（一）畅通循环',
    '1.提升战略。',
    `${'乙'.repeat(47)}。`,
    `${'丙'.repeat(47)}。`,
  ]);
});

test('without indents, a line that ends early in mid-sentence continues, and a full one that ends a sentence is a doubt', () => {
  const print = ['甲'.repeat(20), '乙'.repeat(18), `${'丙'.repeat(19)}。`, '丁'.repeat(20), '戊。'];
  const joined = joinPageLines(linesOf(print));
  assert.equal(joined.length, 1);
  assert.equal(joined[0]?.isDoubtful, true);
  assert.deepEqual(texts(['甲'.repeat(20), '乙。', '丙'.repeat(20), '丁。']), [
    `${'甲'.repeat(20)}乙。`,
    `${'丙'.repeat(20)}丁。`,
  ]);
});

test('a number at the beginning of a line continues a paragraph that contains the number before it', () => {
  const print = [`${'甲'.repeat(10)}：（1）乙。（2）${'丙'.repeat(1)}。`, `（3）${'丁'.repeat(17)}`, '戊。'];
  assert.equal(joinPageLines(linesOf(print)).length, 1);
  assert.equal(joinPageLines(linesOf([print[0]?.replace('（2）', '（5）') ?? '', ...print.slice(1)])).length, 2);
});

test('a heading that fills the last line of a page is a doubt', () => {
  const [first, ...page] = linesOf([`（一）${'甲'.repeat(17)}`, '乙'.repeat(20), '丙。']);
  const joined = joinPageLines([
    ...(first === undefined ? [] : [first]),
    ...page.map((line) => ({ ...line, page: 2 })),
  ]);
  assert.deepEqual(
    joined.map(({ isDoubtful }) => isDoubtful),
    [true],
  );
});

test('figures joined by a sign are one word, which is not broken over lines', () => {
  const print = [
    ...paragraph('甲'),
    `　　${'乙'.repeat(10)}`,
    '20.6%、22.3%、16.0%。',
    ...paragraph('丙'),
    ...paragraph('丁'),
  ];
  assert.equal(texts(print)[1], `${'乙'.repeat(10)}20.6%、22.3%、16.0%。`);
});

test('a centered line is not the beginning of the paragraph below it', () => {
  const print = ['甲'.repeat(20), '乙。', '　　　　　　　　某区人民政府文件公告', '丙'.repeat(20), '丁。'];
  assert.deepEqual(texts(print).slice(1), ['某区人民政府文件公告', `${'丙'.repeat(20)}丁。`]);
});

for (const number of ['（1）', '①'])
  test(`${number} at the beginning of a line without the indent of paragraphs continues the line before it`, () => {
    const cut = [
      `　　${'丁'.repeat(18)}`,
      ...Array<string>(3).fill('丁'.repeat(20)),
      `${'丁'.repeat(19)}。`,
      `${number}${'戊'.repeat(10)}。`,
    ];
    assert.equal(
      texts([...paragraph('甲'), ...paragraph('乙'), ...paragraph('丙'), ...cut]).at(-1),
      `${'丁'.repeat(97)}。${number}${'戊'.repeat(10)}。`,
    );
  });
