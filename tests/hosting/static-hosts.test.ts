import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileHeaders } from '../../src/hosting/file-headers.ts';
import { mediaType } from '../../src/files/media-types.ts';
import { securityHeaders } from '../../src/hosting/security-headers.ts';
import { siteRoutes } from '../../src/hosting/site-routes.ts';
import { someOf } from '../some-of.ts';

const SITE = { base: '/', staff: false, https: false, others: [] };

/** Limits of Cloudflare Pages, the narrower ones: developers.cloudflare.com/pages/configuration/headers and …/redirects. */
const LIMITS = { headerRules: 100, headerLine: 2000, staticRedirects: 2000, dynamicRedirects: 100, redirectLine: 1000 };

interface Rule {
  place: string;
  headers: readonly (readonly [name: string, value: string])[];
}

const text = readFileSync('dist/_headers', 'utf8');
const rules = readRules(text);
const redirects = readFileSync('dist/_redirects', 'utf8')
  .split('\n')
  .filter((line) => line !== '');

test('a static host finds for every file the headers that nginx sends, each once', () => {
  const routes = siteRoutes('dist');
  assert.ok(routes.length > 3000);
  for (const route of someOf(routes)) {
    const sent = rules.filter(({ place }) => fits(place, route)).flatMap(({ headers }) => headers);
    const names = sent.map(([name]) => name);
    assert.equal(new Set(names).size, names.length, `${route}: ${names.join(', ')}`);
    const { 'Content-Type': type, ...others } = Object.fromEntries(sent);
    assert.deepEqual(others, { ...securityHeaders(SITE), ...fileHeaders(route, SITE) }, route);
    if (type !== undefined || /\.(?:jsonl|tmx|tbx)$|\/feed\.xml$/.test(route))
      assert.equal(type, mediaType(route), route);
  }
});

test('an address without a file has the security headers there too', () => {
  const sent = rules.filter(({ place }) => fits(place, '/gone')).flatMap(({ headers }) => headers);
  assert.deepEqual(Object.fromEntries(sent), securityHeaders(SITE));
});

test('the rules stay within the limits of hosts', () => {
  const places = rules.map(({ place }) => place);
  assert.ok(rules.length > 10 && rules.length <= LIMITS.headerRules, `${rules.length} rules`);
  assert.equal(new Set(places).size, places.length);
  for (const place of someOf(places))
    assert.match(
      place,
      /^\/[^*:\s]*\*?$/,
      `Netlify reads nothing after a star, Cloudflare takes a colon for a name: ${place}`,
    );
  for (const line of text.split('\n')) assert.ok(line.length <= LIMITS.headerLine, line.slice(0, 80));
});

test('the redirects stay within the limits of hosts, and none leads to itself', () => {
  const read = redirects.map((line) => line.split(/\s+/));
  assert.ok(read.length > 0);
  assert.ok(read.filter(([from]) => from?.includes('*') === true).length <= LIMITS.dynamicRedirects);
  assert.ok(read.filter(([from]) => from?.includes('*') !== true).length <= LIMITS.staticRedirects);
  for (const line of someOf(redirects)) assert.ok(line.length <= LIMITS.redirectLine, line.slice(0, 80));
  for (const [from, to, status = ''] of someOf(read)) {
    assert.match(`${from} ${to} ${status}`, /^\/\S* \/\S* (?:30[12]!?|404)$/);
    assert.notEqual(from, to);
  }
});

test('the 404 page is where static hosts look for it, and nowhere else', () => {
  for (const [file, lang] of [
    ['404.html', 'zh-Hans'],
    ['zh/404.html', 'zh-Hans'],
    ['en/404.html', 'en'],
  ] as const)
    assert.match(readFileSync(`dist/${file}`, 'utf8'), new RegExp(`<html lang="${lang}"`));
  assert.deepEqual(
    siteRoutes('dist').filter((route) => /\/404\b/.test(route)),
    [],
  );
});

/** Reads `_headers` by what both descriptions have in common: a place at the margin, headers indented below it. */
function readRules(file: string): Rule[] {
  const made: { place: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of someOf(file.split('\n').filter((one) => one.trim() !== ''))) {
    if (!/^\s/.test(line)) made.push({ place: line, headers: [] });
    else {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      assert.notEqual(name, '', line);
      made.at(-1)?.headers.push([name, value]);
    }
  }
  return made;
}

function fits(place: string, route: string): boolean {
  return place.endsWith('*') ? route.startsWith(place.slice(0, -1)) : route === place;
}
