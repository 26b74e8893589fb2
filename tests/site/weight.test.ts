import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuiltSite } from './built-site.ts';
import { pageWeight, textBytes } from './page-weight.ts';

/**
 * Limits in bytes: a chapter of the adopted plan in total, and what other pages, the search page, page scripts and the
 * script that verifies may weigh. The search page names the files of a first search, so that they load while it opens.
 */
const [CHAPTER, BEYOND_TEXT, SEARCH, SCRIPT, VERIFY] = [16_000, 14_000, 14_500, 4_000, 10_000];
const REPAIR = 'Say repeated things once, load later what few readers use, or leave out attributes that nothing reads.';

const site = new BuiltSite('dist');
const weights = site.routes.map((route) => ({ route, ...pageWeight(site, route) }));

test(`a chapter of the plan weighs at most ${CHAPTER} bytes, with style and script`, () => {
  const chapters = weights.filter(
    ({ route }) => /\/plan-2021-2025\/chapter-\d+\/$/.test(route) && !/parallel|cite/.test(route),
  );
  assert.equal(chapters.length, 36);
  assert.deepEqual(
    chapters
      .filter(({ bytes }) => bytes > CHAPTER)
      .map(({ route, bytes }) => `${route} weighs ${bytes} bytes. ${REPAIR}`),
    [],
  );
});

/** The page of a whole document is many times longer, and opened only by readers who want that. */
const isWhole = (route: string): boolean => route.endsWith('/all/');
const limitOf = (route: string): number => (route.endsWith('/search/') ? SEARCH : BEYOND_TEXT);

test(`any other page weighs at most ${BEYOND_TEXT} bytes beyond its words`, () => {
  const heavy = weights.filter(
    ({ route, bytes }) => !isWhole(route) && bytes > limitOf(route) && bytes > limitOf(route) + textBytes(site, route),
  );
  assert.deepEqual(
    heavy.map(({ route, bytes }) => `${route} weighs ${bytes} bytes, its words ${textBytes(site, route)}. ${REPAIR}`),
    [],
  );
});

test('every page needs at most three requests before it can be read', () => {
  assert.deepEqual(
    weights.filter(({ requests }) => requests > 3).map(({ route, requests }) => `${route}: ${requests}`),
    [],
  );
});

test(`the script of every page except the search stays under ${SCRIPT} bytes, that of the verify page under ${VERIFY}`, () => {
  assert.deepEqual(
    weights
      .filter(
        ({ route, scriptBytes }) =>
          scriptBytes >= (route.endsWith('/verify/') ? VERIFY : SCRIPT) && !route.endsWith('/search/'),
      )
      .map(({ route, scriptBytes }) => `${route}: ${scriptBytes}. ${REPAIR}`),
    [],
  );
  assert.ok(weights.filter(({ scriptBytes }) => scriptBytes > 0).length > 1000);
});
