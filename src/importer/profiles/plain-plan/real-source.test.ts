import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { draftBlocks } from '../../draft-blocks.ts';
import { readSource } from '../../read-source.ts';
import { Tally } from '../../tally.ts';
import { plainPlan } from './plain-plan.ts';

const { lines, file } = readSource(path.join(import.meta.dirname, '../../../..'), 'src/sources/plan-2021-2025-draft');
const tally = new Tally();
const pages = plainPlan(lines, tally, file);
const blocks = pages.flatMap(({ nodes }) => draftBlocks(nodes));

const withoutSpace = (texts: readonly string[]): string => texts.join('').replace(/\s+/g, '');

test('holds the draft in its order, sign for sign, but for the heading of its contents', () => {
  assert.equal(
    withoutSpace(blocks.map(({ text }) => text)),
    withoutSpace(lines.map(({ text }) => text)).replace('目录', ''),
  );
  assert.deepEqual([...tally.taken.keys()], ['contents-heading']);
  assert.equal(tally.made.size, 0);
});

for (const [what, count, of] of [
  ['parts', 6, () => pages.filter(({ page }) => page.startsWith('part-')).length],
  ['chapters', 19, () => pages.filter(({ page }) => page.startsWith('chapter-')).length],
  ['sections', 57, () => pages.flatMap(({ nodes }) => nodes).filter(({ type }) => type === 'section').length],
  ['paragraphs on the cover', 5, () => pages[0]?.nodes.filter(({ type }) => type === 'paragraph').length],
] as const)
  test(`has ${count} ${what}`, () => assert.equal(of(), count));

test('gives each chapter to its part', () => {
  const parents = pages
    .filter(({ page }) => page.startsWith('chapter-'))
    .map(({ parent }) => parent?.slice(5))
    .join('');
  assert.equal(parents, '1122333344445555666');
});

for (const text of ['突破##亿元', '康健接到', '(征求意见稿-简版)', '内部资料 注意保密'])
  test(`keeps ${text} as the draft prints it`, () => assert.ok(blocks.some((block) => block.text.includes(text))));

test('keeps every blank of the draft', () => {
  const blanks = (text: string): number => text.match(/\*\*|##|XX/g)?.length ?? 0;
  assert.ok(blanks(lines.map(({ text }) => text).join('')) > 3);
  assert.equal(blanks(blocks.map(({ text }) => text).join('')), blanks(lines.map(({ text }) => text).join('')));
});
