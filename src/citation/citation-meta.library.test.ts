import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../addressing/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { citationMeta } from './citation-meta.ts';

const library = loadLibrary('public');
const site: Site = { origin: 'https://plans.example.cn', base: '/' };

test('a chapter is a report within the plan, with its printed pages and without a stated date', () => {
  const tags = tagsOf('plan-2021-2025', 'chapter-5', 'zh');
  assert.equal(
    tags.get('citation_title'),
    `${library.document('plan-2021-2025').title.zh}：第五章 优化产业结构，打造经济发展新能级`,
  );
  // With this tag Zotero would take the page for a chapter of a book, whatever DC.type says.
  assert.equal(tags.has('citation_book_title'), false);
  assert.equal(tags.get('DC.type'), 'report');
  assert.deepEqual([tags.get('citation_firstpage'), tags.get('citation_lastpage')], ['20', '25']);
  assert.equal(tags.get('citation_public_url'), 'https://plans.example.cn/zh/plan-2021-2025/chapter-5/');
  assert.equal(tags.has('citation_publication_date'), false);
  assert.equal(tags.has('citation_author'), false);
});

test('a report has its speaker and its day, but no issuer, which is only inferred', () => {
  const tags = tagsOf('plan-report-2025', 'opening', 'en');
  assert.equal(tags.get('DC.type'), 'report');
  assert.equal(tags.get('citation_author'), 'Dong, Wenyao');
  assert.equal(tags.get('citation_publication_date'), '2024/12/25');
  assert.equal(tags.has('citation_publisher'), false);
  assert.match(tags.get('DC.rights') ?? '', /unofficial translation/);
});

test('a reference manager gets no inferred date', () => {
  const tags = tagsOf('two-sessions-2022', 'review', 'zh');
  assert.equal(tags.get('DC.type'), 'newspaperArticle');
  assert.equal(tags.has('citation_publication_date'), false);
});

test('without a known host, no address is given', () => {
  assert.equal(tagsOf('glossary', 'tto', 'zh', { origin: null, base: '/' }).has('citation_public_url'), false);
});

function tagsOf(document: string, page: string, lang: Lang, at = site): Map<string, string> {
  return new Map(
    citationMeta(library, library.page(document, page), lang, at).map(({ name, content }) => [name, content]),
  );
}
