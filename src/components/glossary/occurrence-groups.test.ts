import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockOf } from '../../glossary/block-fixture.ts';
import type { DocumentOccurrences } from '../../glossary/find-occurrences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { contextFixture, documentFixture, libraryPageFixture } from '../../reading/context-fixture.ts';
import { occurrenceGroups } from './occurrence-groups.ts';

const TITLE = blockOf('plan/chapter-1/title', '第一章', 'Chapter 1');
const BLOCK = blockOf('plan/chapter-1/p1', '五个中心', 'Five Centers');
const PLAN = documentFixture('plan', [libraryPageFixture('plan', 'chapter-1', [TITLE, BLOCK])]);
const context = contextFixture({ documents: [PLAN] });

function quotedIn(lang: Lang): DocumentOccurrences[] {
  const quotations = [{ text: lang === 'zh' ? BLOCK.zh : 'Five Centers', matches: [] }];
  return [{ document: 'plan', occurrences: [{ block: BLOCK, lang, quotations }] }];
}

test('a place is quoted in the language of the page, then in the other', () => {
  const [group] = occurrenceGroups(context, quotedIn('en'), quotedIn('zh'));
  const [place] = group?.places ?? [];
  assert.equal(place?.href, '/en/plan/chapter-1/#p1');
  assert.equal(place.label, 'Chapter 1 · Paragraph 1');
  assert.deepEqual(
    place.quoted.map(({ lang }) => lang),
    ['en', 'zh'],
  );
});

test('what is not translated is quoted once', () => {
  const [group] = occurrenceGroups(context, quotedIn('zh'), quotedIn('zh'));
  assert.equal(group?.places[0]?.quoted.length, 1);
  const [alone] = occurrenceGroups(context, quotedIn('zh'), []);
  assert.equal(alone?.places[0]?.quoted.length, 1);
});

test('a document without a date is labeled with the years it covers', () => {
  const [group] = occurrenceGroups(context, quotedIn('en'), []);
  assert.equal(group?.document, 'Short plan');
  assert.match(group.when, /2021.*2025/);
});
