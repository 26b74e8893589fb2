import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue } from '../files/issue.ts';
import type { LibraryDocument } from '../library/library.ts';
import { documentTitles } from './document-titles.ts';

function issuesOf(zh: string, en: string | null): string[] {
  const page = { page: 'review', byFragment: new Map([['title', { zh, en }]]) };
  const document = { printedIn: 'feature', title: { zh: '再创奇迹', en: 'New Miracles' }, pages: [page] };
  return documentTitles({ documents: [document as unknown as LibraryDocument] }).map(formatIssue);
}

test('one Chinese title has one English title', () => {
  assert.deepEqual(issuesOf('再创奇迹', 'New Miracles'), []);
  assert.deepEqual(issuesOf('再创奇迹', 'More Miracles'), [
    [
      'src/sources/feature/source.yaml:1  title-differs',
      '  found: title.en is "New Miracles", the heading of its page "review" is "More Miracles"',
      '  fix:   Write the same title in both places: title.en in source.yaml, and the heading of the English page.',
    ].join('\n'),
  ]);
});

test('a different heading has its own English, and an untranslated one has none', () => {
  assert.deepEqual(issuesOf('第一章', 'Chapter 1'), []);
  assert.deepEqual(issuesOf('再创奇迹', null), []);
});
