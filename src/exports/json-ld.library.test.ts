import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../loading/load-library.ts';
import { reportData } from './json-ld.ts';

const library = loadLibrary('public');

function dataOf(document: string, page: string): Record<string, unknown> {
  const site = { origin: 'https://plans.example.cn', base: '/' };
  return { ...reportData(library.document(document), library.page(document, page), 'en', site) };
}

test('a part of a report is a report, with its author and its day', () => {
  const data = dataOf('plan-report-2025', 'part-1');
  assert.equal(data['@type'], 'Report');
  assert.deepEqual(data['author'], { '@type': 'Person', name: 'Dong Wenyao' });
  assert.equal(data['datePublished'], '2024-12-25');
  assert.equal('publisher' in data, false);
});

test('what a newspaper printed is one of its articles, and an inferred month is not given as date', () => {
  const data = dataOf('two-sessions-2022', 'review');
  assert.equal(data['@type'], 'NewsArticle');
  assert.equal((data['isPartOf'] as Record<string, unknown>)['@type'], 'NewsArticle');
  assert.equal((data['translationOfWork'] as Record<string, unknown>)['@type'], 'NewsArticle');
  assert.equal('datePublished' in data, false);
});
