import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockOf } from '../../glossary/block-fixture.ts';
import type { LibraryPage } from '../../library/library.ts';
import { contextFixture, documentFixture, libraryPageFixture } from '../../reading/context-fixture.ts';
import { contentsRail } from './contents-rail.ts';

function pageOf(page: string, parent: string | null, en: string | null = page): LibraryPage {
  return libraryPageFixture('plan', page, [blockOf(`plan/${page}/title`, `题目${page}`, en)], parent);
}

const PART = pageOf('part-1', null);
const CHAPTER = pageOf('chapter-1', 'part-1');
const OTHER = pageOf('part-2', null, null);
const PLAN = documentFixture('plan', [PART, CHAPTER, OTHER, pageOf('chapter-2', 'part-2')]);
const context = contextFixture({ documents: [PLAN] });

test('the contents are open at the current page and nowhere else', () => {
  const chaptersOn = (page: LibraryPage): string[][] =>
    contentsRail(context, PLAN, page).entries.map(({ chapters }) => chapters.map(({ title }) => title));
  assert.deepEqual(chaptersOn(PART), [['chapter-1'], []]);
  assert.deepEqual(chaptersOn(CHAPTER), [['chapter-1'], []]);
  assert.deepEqual(chaptersOn(OTHER), [[], ['chapter-2']]);
});

test('the current page is marked, and no other', () => {
  const { entries, pageTitle } = contentsRail(context, PLAN, CHAPTER);
  const all = entries.flatMap((entry) => [entry, ...entry.chapters]);
  assert.deepEqual(
    all.filter(({ isCurrent }) => isCurrent).map(({ href }) => href),
    ['/en/plan/chapter-1/'],
  );
  assert.equal(pageTitle, 'chapter-1');
});

test('a title that is not translated says its language', () => {
  const { entries } = contentsRail(context, PLAN, PART);
  assert.deepEqual(
    entries.map(({ title, lang }) => [title, lang]),
    [
      ['part-1', undefined],
      ['题目part-2', 'zh-Hans'],
    ],
  );
});

test('the bar of a phone leads to the same page in the other language', () => {
  assert.deepEqual(contentsRail(context, PLAN, CHAPTER).other, { href: '/zh/plan/chapter-1/', lang: 'zh' });
});
