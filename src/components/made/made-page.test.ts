import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockOf } from '../../glossary/block-fixture.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import type { LibraryDocument } from '../../library/library.ts';
import { contextFixture, documentFixture, libraryPageFixture } from '../../reading/context-fixture.ts';
import type { Making } from '../../schemas/making.ts';
import { madePage } from './made-page.ts';

const RULES = [{ reason: { zh: '去掉页码', en: 'Page numbers left out' }, taken: 10, made: 0 }];
const BLOCK = 'plan/chapter-1/p1';
const PAGE = libraryPageFixture('plan', 'chapter-1', [
  blockOf('plan/chapter-1/title', '第一章', 'Chapter 1'),
  blockOf(BLOCK, '正文', 'Text'),
]);
const PLAN = madeOf(documentFixture('plan', [PAGE]), [BLOCK, null]);
const PRINTED = madeOf({ ...documentFixture(GLOSSARY), printedIn: 'plan' }, []);
const context = contextFixture({ documents: [PLAN, PRINTED] });

function madeOf(document: LibraryDocument, blocks: readonly (string | null)[]): LibraryDocument {
  const reason = { zh: '缺字', en: 'A character was missing' };
  const corrections = blocks.map((block) => ({
    kind: 'replace',
    block,
    lines: [1, 1],
    before: '甲',
    after: '乙',
    reason,
  }));
  return { ...document, making: { rules: RULES, corrections } as unknown as Making };
}

test('a correction of a block links to it, one that concerns no block has no link', () => {
  const { places, count } = madePage(context, PLAN);
  assert.equal(count, 2);
  assert.deepEqual(
    places.map(({ at }) => at?.href),
    ['/en/plan/chapter-1/#p1', undefined],
  );
});

test('a document lists its rules, and the glossary says where they are listed', () => {
  const [plan, glossary] = [madePage(context, PLAN), madePage(context, PRINTED)];
  assert.deepEqual([plan.rules, plan.printedIn], [RULES, undefined]);
  assert.deepEqual([glossary.rules, glossary.printedIn?.href], [null, '/en/plan/made/#rules']);
});
