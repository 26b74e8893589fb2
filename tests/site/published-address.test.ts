import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { chromium } from '@playwright/test';
import * as cheerio from 'cheerio';
import { serveSite } from '../../src/hosting/serve-site.ts';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { brokenLinks } from './broken-links.ts';
import { BuiltSite } from './built-site.ts';
import { pageWeight } from './page-weight.ts';
import { someOf } from '../some-of.ts';

const ORIGIN = 'https://plans.example.cn';
const BASE = '/library/';
/** Pages that repeat others, and tools: search engines should find the original pages. */
const UNLISTED = /^\/(?:zh|en)\/(?:parallel|cite|search|verify)\/|^\/$/;

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'published-')), 'dist');
const build = spawnSync('node', ['src/building/build.ts'], {
  encoding: 'utf8',
  env: { ...process.env, SITE_URL: ORIGIN, BASE_PATH: BASE, OUT_DIR: folder, COMPRESS: '0' },
});
after(() => rmSync(path.dirname(folder), { recursive: true, force: true }));
if (build.status !== 0)
  throw new Error(`The site with SITE_URL and BASE_PATH could not be built.\n${build.stdout}${build.stderr}`);

const site = new BuiltSite(folder);
const indexed = site.routes.filter((route) => site.page(route)('meta[name=robots][content*=noindex]').length === 0);
const absolute = (route: string): string => ORIGIN + BASE + route.slice(1);

test('every page that search engines may index names its own address as the canonical one', () => {
  for (const route of indexed)
    assert.equal(site.page(route)('link[rel=canonical]').attr('href'), absolute(route), route);
  assert.ok(indexed.length > 1000);
});

test('a page that search engines may not index names no canonical address; a whole document on one page names that of the document', () => {
  const unlisted = site.routes.filter((route) => !indexed.includes(route));
  const isWhole = (route: string): boolean => route.endsWith('/all/');
  for (const route of someOf(unlisted.filter(isWhole)))
    assert.equal(site.page(route)('link[rel=canonical]').attr('href'), absolute(route.slice(0, -'all/'.length)), route);
  for (const route of someOf(unlisted.filter((each) => !isWhole(each))))
    assert.equal(site.page(route)('link[rel=canonical], link[rel=alternate][hreflang]').length, 0, route);
});

test('the language versions of a page name each other, and each of these addresses is a page', () => {
  for (const route of indexed) {
    const languages = alternates(route);
    assert.deepEqual([...languages.keys()], ['zh-Hans', 'en', 'x-default'], route);
    // For readers of neither language.
    assert.equal(languages.get('x-default'), absolute('/'), route);
    for (const [language, address] of languages) {
      const other = routeOf(address);
      assert.ok(site.has(other), `${route} → ${address}`);
      assert.deepEqual(
        language === 'x-default' || route === '/' ? languages : alternates(other),
        languages,
        `${route} → ${address}`,
      );
    }
    if (route !== '/') assert.equal(languages.get(site.page(route)('html').attr('lang') ?? ''), absolute(route), route);
  }
});

test('the sitemap names each page to be indexed once, with the languages that the page itself names', () => {
  const map = cheerio.load(site.text('/sitemap.xml'), { xml: true });
  const entries = map('url')
    .toArray()
    .map((entry) => ({
      route: routeOf(map(entry).find('loc').text()),
      languages: new Map(
        map(entry)
          .find('xhtml\\:link')
          .toArray()
          .map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? '']),
      ),
    }));
  const listed = entries.map(({ route }) => route);
  const expected = indexed.filter((route) => !UNLISTED.test(route));
  assert.equal(new Set(listed).size, listed.length);
  assert.deepEqual(
    {
      missing: expected.filter((route) => !listed.includes(route)),
      surplus: listed.filter((route) => !expected.includes(route)),
    },
    { missing: [], surplus: [] },
  );
  for (const { route, languages } of someOf(entries)) assert.deepEqual(languages, alternates(route), route);
});

test('robots.txt names the sitemap, and below a folder says where its lines must be put', () => {
  assert.match(site.text('/robots.txt'), /^# .* at the root of a host/);
  assert.match(site.text('/robots.txt'), new RegExp(`^Allow: ${RegExp.escape(BASE)}$`, 'm'));
  assert.match(site.text('/robots.txt'), new RegExp(`^Sitemap: ${RegExp.escape(absolute('/sitemap.xml'))}$`, 'm'));
});

test('every internal link stays below the base path and leads to a page and a fragment that exist', () => {
  assert.deepEqual(brokenLinks(site, BASE), []);
});

test('every address in Open Graph and JSON-LD is below the base path', () => {
  const told = site.routes.flatMap((route) => {
    const page = site.page(route);
    return [
      ...page('meta[property="og:url"]')
        .toArray()
        .map(({ attribs }) => attribs['content'] ?? ''),
      ...page('script[type="application/ld+json"]')
        .toArray()
        .flatMap((script) => addressesIn(page(script).text())),
    ].map((address) => ({ route, address }));
  });
  assert.ok(told.length > site.routes.length / 2, `${told.length} addresses`);
  for (const { route, address } of told) assert.ok(site.has(routeOf(address)), `${route} tells ${address}`);
});

test('with the addresses of a host, too, a chapter of the plan weighs at most 16,000 bytes', () => {
  const chapters = site.routes.filter((route) => /^\/(?:zh|en)\/plan-2021-2025\/chapter-\d+\/$/.test(route));
  assert.equal(chapters.length, 36);
  assert.deepEqual(
    chapters
      .map((route) => `${route} ${pageWeight(site, route, BASE).bytes}`)
      .filter((told) => Number(told.split(' ')[1]) > 16_000),
    [],
  );
});

test('a search below the base path works', async () => {
  const { address, close } = await serveSite(folder, { base: BASE });
  const browser = await chromium.launch(browserOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`${address}zh/search/?q=${encodeURIComponent('四个徐汇')}`);
    await page
      .getByRole('link', { name: /四个徐汇/ })
      .and(page.locator(`a[href^="${BASE}zh/"]`))
      .first()
      .click();
    await page.waitForURL((url) => url.pathname.startsWith(`${BASE}zh/`) && !url.pathname.includes('/search/'));
    assert.match(await page.locator('main').innerText(), /四个徐汇/);
  } finally {
    await browser.close();
    await close();
  }
});

function alternates(route: string): Map<string, string> {
  return new Map(
    site
      .page(route)('link[rel=alternate][hreflang]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? '']),
  );
}

/** The route of an absolute address, without its fragment. @throws {Error} if it is not of this site */
function routeOf(address: string): string {
  if (!address.startsWith(ORIGIN + BASE)) throw new Error(`"${address}" is not below ${ORIGIN}${BASE}`);
  return `/${address.slice((ORIGIN + BASE).length).split(/[?#]/)[0] ?? ''}`;
}

/** Values of `url`, `item` and `@id` anywhere in JSON-LD. */
function addressesIn(json: string): string[] {
  const found: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (['url', 'item', '@id'].includes(key) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
