import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemap, sitemapIndex, sitemapParts, type BilingualRoute } from './sitemap.ts';

const site = { origin: 'https://plans.example.cn', base: '/library/' };
const pages = Array.from(
  { length: 5 },
  (_, number): BilingualRoute =>
    (lang) =>
      `/page-${number}/${lang}/`,
);

test('a library of usual size has one sitemap', () => assert.deepEqual(sitemapParts(pages), [pages]));

test('a large one has several, with every page once and none larger than the protocol allows', () => {
  const parts = sitemapParts(pages, 5);
  assert.deepEqual(
    parts.map(({ length }) => length),
    [2, 2, 1],
  );
  assert.deepEqual(parts.flat(), pages);
  for (const part of parts) assert.ok((sitemap(part, site).match(/<loc>/g) ?? []).length <= 5);
});

test('an empty library has a sitemap too', () => assert.equal(sitemapParts([]).length, 1));

test('a list of sitemaps gives their full addresses', () => {
  assert.match(
    sitemapIndex(['/sitemap-1.xml', '/sitemap-2.xml'], site),
    /<loc>https:\/\/plans\.example\.cn\/library\/sitemap-1\.xml<\/loc>[\s\S]*sitemap-2\.xml/,
  );
});

test('an address with special characters of XML stays an address', () => {
  const strange = { origin: 'http://a"b&c;d.example', base: '/' };
  const [first] = pages;
  assert.match(
    sitemap(first === undefined ? [] : [first], strange),
    /<loc>http:\/\/a&quot;b&amp;c;d\.example\/[^]*href="http:\/\/a&quot;b&amp;c;d\.example\//,
  );
  assert.match(
    sitemapIndex(['/sitemap-1.xml'], strange),
    /<loc>http:\/\/a&quot;b&amp;c;d\.example\/sitemap-1\.xml<\/loc>/,
  );
});
