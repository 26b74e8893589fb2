import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { BuiltSite } from './built-site.ts';
import { someOf } from '../some-of.ts';

const site = new BuiltSite('dist');
const pages = site.routes.filter((route) => /^\/(?:zh|en)\//.test(route));

test('every page has language, title, description, one main heading and Open Graph data', () => {
  for (const route of someOf(pages)) {
    const page = site.page(route);
    assert.equal(page('html').attr('lang'), route.startsWith('/zh/') ? 'zh-Hans' : 'en', route);
    assert.ok(page('title').text().length > 3, route);
    assert.ok((page('meta[name=description]').attr('content') ?? '').length > 8, route);
    assert.equal(page('h1, [role=heading][aria-level=1]').length, 1, route);
    for (const property of ['og:title', 'og:description', 'og:type'])
      assert.equal(page(`meta[property="${property}"]`).length, 1, route);
  }
});

test('English prose has curly apostrophes and quotation marks; code and data keep the straight ones', () => {
  for (const route of someOf(pages.filter((one) => one.startsWith('/en/')))) {
    const page = cheerio.load(site.page(route).html());
    page('script, style, pre, code, [lang|=zh]').remove();
    for (const text of [
      page('head title').text(),
      page('meta[name=description]').attr('content') ?? '',
      page('body').text(),
    ])
      assert.doesNotMatch(text, /.{0,20}["'].{0,20}/, route);
  }
});

/** Latin punctuation that code put between Chinese words. */
const LATIN_SIGN = /\p{Script=Han}.*\S \(|\S \(.*\p{Script=Han}|\p{Script=Han}[,:] /u;

test('on a Chinese page, names of links, buttons and fields that are put together have Chinese punctuation', () => {
  const names = ['aria-label', 'title', 'placeholder', 'alt', 'data-label'];
  for (const route of someOf(pages.filter((one) => one.startsWith('/zh/')))) {
    const page = site.page(route);
    const named = page(names.map((name) => `[${name}]`).join()).toArray();
    const inChinese = named.filter((one) => page(one).closest('[lang]').attr('lang')?.startsWith('zh'));
    const values = inChinese.flatMap((one) => names.map((name) => page(one).attr(name) ?? ''));
    for (const value of someOf(values))
      // Names from the texts keep the punctuation of the texts, which has no space before it.
      assert.doesNotMatch(value, LATIN_SIGN, route);
  }
});

test('Chinese in the entries for reference managers is marked as Chinese', () => {
  for (const route of someOf(pages.filter((one) => one.startsWith('/en/cite/')))) {
    const page = cheerio.load(site.page(route).html());
    page('[lang|=zh]').remove();
    assert.doesNotMatch(page('pre').text(), /\p{Script=Han}/u, route);
  }
});

test('an English item that begins with a dash begins like all others', () => {
  assert.deepEqual(
    site.corpus.filter(({ en }) => /^[—–-]\s/.test(en ?? '')).map(({ id }) => id),
    [],
  );
});

test('without SITE_URL no page claims a canonical address', () => {
  for (const route of someOf(site.routes)) assert.equal(site.page(route)('link[rel=canonical]').length, 0, route);
});

test('JSON-LD is valid JSON of the expected types', () => {
  const kinds = new Map<string, number>();
  for (const route of someOf(pages))
    for (const script of site.page(route)('script[type="application/ld+json"]').toArray()) {
      const data = JSON.parse(site.page(route)(script).text()) as { '@type': string };
      kinds.set(data['@type'], (kinds.get(data['@type']) ?? 0) + 1);
    }
  for (const kind of ['Report', 'DefinedTerm', 'BreadcrumbList']) assert.ok((kinds.get(kind) ?? 0) > 50, kind);
});

test('no page loads anything from another host', () => {
  for (const route of someOf(site.routes)) {
    const page = site.page(route);
    for (const element of page('script[src], link[rel=stylesheet], img[src], iframe').toArray()) {
      const address = page(element).attr('src') ?? page(element).attr('href') ?? '';
      assert.ok(address.startsWith('/'), `${route} loads ${address}`);
    }
  }
});

test('every column in the table of files of a document has at least one file', () => {
  const covers = someOf(site.routes.filter((route) => /^\/(?:zh|en)\/[^/]+\/$/.test(route)));
  const tables = covers.flatMap((route) =>
    site
      .page(route)('.take-along table')
      .toArray()
      .map((table) => ({ route, table: site.page(route)(table) })),
  );
  for (const { route, table } of someOf(tables)) {
    const columns = table.find('thead th').length;
    assert.ok(columns > 1, route);
    for (let column = 2; column <= columns; column += 1)
      assert.ok(table.find(`td:nth-child(${column}) a`).length > 0, `${route}, column ${column}`);
  }
});
