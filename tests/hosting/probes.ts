import type { Question } from './exchange.ts';

/** A request and the expected answer. */
export interface Probe extends Question {
  /** Several if HTTP leaves it open. */
  status: number | readonly number[];
  /** Values of headers; null for a header that must be absent. */
  expected?: Readonly<Record<string, string | RegExp | null>>;
  /** What the body must contain. */
  body?: string | RegExp;
}

const LONG = 'a'.repeat(3000);

/** Every odd request we could think of, for a site below a base path. */
export function probesFor(base: string): Readonly<Record<string, readonly Probe[]>> {
  const at = (route: string): string => base + route;
  const missing = (target: string, lang: 'en' | 'zh-Hans' = 'zh-Hans'): Probe => ({
    target,
    status: 404,
    expected: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    body: `<html lang="${lang}"><title>No such page`,
  });
  const leads = (target: string, location: string): Probe => ({
    target,
    status: 301,
    expected: { location, 'cache-control': 'no-cache' },
  });
  const refused = (target: string): Probe => ({ target, status: 400 });

  return {
    'every file is told what it is, how long it may be kept and who may read it': [
      file('', 'text/html; charset=utf-8', 'no-cache'),
      file('index.html', 'text/html; charset=utf-8', 'no-cache'),
      file('en/', 'text/html; charset=utf-8', 'no-cache'),
      file('en/glossary/index.md', 'text/markdown; charset=utf-8', 'no-cache'),
      file('en/glossary/feed.xml', 'application/atom+xml; charset=utf-8', 'no-cache'),
      file('sitemap.xml', 'application/xml; charset=utf-8', 'no-cache'),
      file('robots.txt', 'text/plain; charset=utf-8', 'no-cache'),
      file('favicon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'),
      file('manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'),
      file('.well-known/security.txt', 'text/plain; charset=utf-8', 'no-cache'),
      file('_assets/style.abc123.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'),
      file('_assets/script.abc123.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'),
      file('downloads/book.pdf', 'application/pdf', 'no-cache'),
      file('downloads/book.epub', 'application/epub+zip', 'no-cache', { 'content-disposition': 'attachment' }),
      file('downloads/library.zip', 'application/zip', 'no-cache', { 'content-disposition': 'attachment' }),
      open('data/corpus.jsonl', 'application/jsonl; charset=utf-8', 'public, max-age=600'),
      open('data/corpus.tmx', 'application/xml; charset=utf-8', 'public, max-age=600', {
        'content-disposition': 'attachment',
      }),
      open('data/glossary.tbx', 'application/xml; charset=utf-8', 'public, max-age=600', {
        'content-disposition': 'attachment',
      }),
      open('data/glossary.csv', 'text/csv; charset=utf-8', 'public, max-age=600'),
      open('data/glossary.json', 'application/json; charset=utf-8', 'public, max-age=600'),
      open('search/client.js', 'text/javascript; charset=utf-8', 'no-cache'),
      open('search/first-zh.json', 'application/json; charset=utf-8', 'no-cache'),
      open('search/zh/text/glossary/tto.json', 'application/json; charset=utf-8', 'public, max-age=600'),
      open(
        'search/zh/index/unknown_abc123.pf_index',
        'application/octet-stream',
        'public, max-age=31536000, immutable',
      ),
    ],
    'what is not there is said in the language of the address, however deep': [
      missing(at('nothing')),
      missing(at('zh/nothing/')),
      missing(at('en/nothing/'), 'en'),
      missing(at('en/a/b/c/d/e/f.html'), 'en'),
      missing(at('en/glossary/index.md/'), 'en'),
      missing(at('en/%E4%B8%AD%E6%96%87/'), 'en'),
      missing(at('ZH/')),
      missing(at('zh/Glossary/')),
      missing(at('_assets/gone.css')),
      missing(at(`en/${LONG}/`), 'en'),
      missing(at(`en/${'x/'.repeat(1500)}`), 'en'),
      {
        ...missing(at('data/gone.json')),
        expected: {
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
          'cache-control': 'no-cache',
        },
      },
      {
        ...missing(at('en/nothing/'), 'en'),
        headers: { 'If-None-Match': '*', Range: 'bytes=0-3', 'If-Modified-Since': new Date().toUTCString() },
      },
    ],
    'folders without a page, hidden files, files for hosts and compressed ones are as good as missing': [
      ...[
        '_assets',
        '_assets/',
        'data',
        'data/',
        'search/zh',
        'search/zh/',
        'downloads/',
        'zh/404.html',
        '404.html',
        '_headers',
        '_redirects',
        '.git/config',
        '.git/',
        '%2egit/config',
        '_HEADERS',
        'index.html.br',
        'zh/index.html.gz',
        'data/corpus.jsonl.br',
      ].map((route) => missing(at(route))),
      ...['en/parallel', 'en/parallel/', 'en/404.html', 'en/.hidden', 'en/index.html.BR', 'en/%2ehidden'].map((route) =>
        missing(at(route), 'en'),
      ),
    ],
    'no address leaves the folder of the site': [
      ...[
        '../secret.html',
        '../../etc/passwd',
        'zh/../../secret.html',
        'zh/../../../etc/passwd',
        'zh/..',
        'zh/../en/',
        'zh/./',
        './zh/',
        '.',
        '..',
        'zh/glossary/..',
      ].map((route) => refused(at(route))),
      ...[
        '%2e%2e/secret.html',
        '%2E%2E/secret.html',
        '.%2e/secret.html',
        '..%2fsecret.html',
        '..%5csecret.html',
        '..\\secret.html',
        'en/..\\..\\secret.html',
        'zh%2f..%2f..%2fsecret.html',
        'zh/%2e/',
        '%2e%2e%2f%2e%2e%2fetc/passwd',
      ].map((route) => refused(at(route))),
      ...[
        '%',
        '%zz',
        'zh/%',
        'zh/%4',
        'zh/%g0/',
        '%00',
        'zh/%00',
        'zh/index.html%00.css',
        '%00/zh/',
        '%u002e%u002e/secret.html',
      ].map((route) => refused(at(route))),
      ...[
        '%c0%ae%c0%ae/secret.html',
        '%e0%80%ae%e0%80%ae/secret.html',
        '%252e%252e/secret.html',
        '%252e%252e%252fsecret.html',
        '..%252fsecret.html',
        '..;/secret.html',
        '...../secret.html',
        '~root/',
        'zh/~',
        'zh/%7e',
        'zh%2fglossary/',
        'zh\\glossary\\',
        'zh%5cglossary%5c',
        'C:/Windows/',
        'file:/etc/passwd',
        '-secret.html',
        '%ff%fe',
      ].map((route) => missing(at(route))),
      missing(at('en%2fglossary/'), 'en'),
    ],
    'one address for each page': [
      leads(at('zh'), at('zh/')),
      leads(at('en/glossary'), at('en/glossary/')),
      leads(at('en/glossary?q=a%20b&c=%E4%B8%AD'), at('en/glossary/?q=a%20b&c=%E4%B8%AD')),
      leads(at('en/glossary?'), at('en/glossary/')),
      leads(at('en/glossary/index.html'), at('en/glossary/')),
      leads(at('en/index.html?a=1&b=//c'), at('en/?a=1&b=//c')),
      leads(at('en/nothing/index.html'), at('en/nothing/')),
      leads(at('zh//glossary///'), at('zh/glossary/')),
      leads(at('/zh/glossary/'), at('zh/glossary/')),
      leads(at('zh//glossary/?q=//a'), at('zh/glossary/?q=//a')),
      leads(`/${at('en/')}`, at('en/')),
      ...(base === '/' ? [] : [leads(base.slice(0, -1), base), leads(`${base.slice(0, -1)}?a=b`, `${base}?a=b`)]),
    ],
    'no address leads to another host': [
      ...[
        '//example.com/',
        '//example.com/%2e%2e',
        '//example.com/..',
        '///example.com/',
        '/\\example.com/',
        '/\\example.com/index.html',
        '//\\example.com//index.html',
        '/%2f%2fexample.com/',
        '/%5cexample.com/',
        '//example.com/en/index.html',
        '//example.com',
        '/.example.com/',
        '//en@example.com/',
      ].flatMap((address) => [elsewhere(address), elsewhere(base.slice(0, -1) + address)]),
      elsewhere(at('en//a%0d%0aSet-Cookie:%20a=b/')),
      elsewhere(at('en/a%0d%0aLocation:%20//example.com/')),
      elsewhere(at('en?%0d%0aSet-Cookie:%20a=b')),
      {
        target: at('en'),
        headers: { Host: 'evil.example:8080' },
        host: null,
        status: 301,
        expected: { location: at('en/') },
      },
      {
        target: at('en'),
        headers: { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', Forwarded: 'host=evil.example' },
        status: 301,
        expected: { location: at('en/') },
      },
    ],
    'only reading is answered': [
      ...['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'MKCOL', 'TRACE'].map((method): Probe => ({
        method,
        target: at('en/'),
        headers: { 'Content-Length': '0' },
        status: 405,
        expected: { allow: 'GET, HEAD, OPTIONS' },
      })),
      { method: 'POST', target: at('en/glossary/feed.xml'), headers: { 'Content-Length': '0' }, status: 405 },
      { method: 'POST', target: at('nothing'), headers: { 'Content-Length': '0' }, status: 405 },
      { method: 'BREW', target: at('en/'), status: [400, 405, 501] },
      { method: 'get', target: at('en/'), status: [400, 405, 501] },
      {
        method: 'OPTIONS',
        target: at('en/'),
        status: 204,
        expected: {
          allow: 'GET, HEAD, OPTIONS',
          'access-control-allow-origin': null,
          'access-control-allow-methods': null,
        },
      },
      {
        method: 'OPTIONS',
        target: at('en/glossary/feed.xml'),
        status: 204,
        expected: { 'access-control-allow-origin': null },
      },
      ...['data/corpus.jsonl', 'search/client.js', 'data/gone.json'].map((route): Probe => ({
        method: 'OPTIONS',
        target: at(route),
        headers: {
          Origin: 'https://example.com',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'if-none-match',
        },
        status: 204,
        expected: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD, OPTIONS',
          'access-control-allow-headers': '*',
          'access-control-max-age': '86400',
        },
      })),
      { method: 'HEAD', target: at('en/'), status: 200, expected: { 'content-type': 'text/html; charset=utf-8' } },
      { method: 'HEAD', target: at('en/nothing/'), status: 404 },
      { method: 'HEAD', target: at('en'), status: 301, expected: { location: at('en/') } },
    ],
    'parts of a file': [
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'bytes=0-2' },
        status: 206,
        expected: { 'content-range': 'bytes 0-2/600', 'content-length': '3', 'cache-control': 'no-cache' },
        body: /^a,b$/,
      },
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'bytes=-4' },
        status: 206,
        expected: { 'content-range': 'bytes 596-599/600' },
        body: /^a,b\n$/,
      },
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'bytes=596-' },
        status: 206,
        expected: { 'content-range': 'bytes 596-599/600' },
      },
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'bytes=0-99999' },
        status: 206,
        expected: { 'content-range': 'bytes 0-599/600' },
      },
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'bytes=-99999' },
        status: 206,
        expected: { 'content-range': 'bytes 0-599/600' },
      },
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'bytes=600-' },
        status: 416,
        expected: { 'content-range': 'bytes */600', 'access-control-allow-origin': '*' },
      },
      { target: at('data/glossary.csv'), headers: { Range: 'bytes=5-2' }, status: [200, 416] },
      { target: at('data/glossary.csv'), headers: { Range: 'bytes=x' }, status: [200, 416] },
      { target: at('data/glossary.csv'), headers: { Range: 'bytes=0-0,-1' }, status: [200, 206] },
      {
        target: at('data/glossary.csv'),
        headers: { Range: `bytes=${'0-1,'.repeat(500)}0-1` },
        status: [200, 206, 416],
      },
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'items=0-2' },
        status: 200,
        expected: { 'content-length': '600' },
      },
      {
        target: at('data/glossary.csv'),
        headers: { Range: 'bytes=0-2', 'If-Range': '"another"' },
        status: 200,
        expected: { 'content-length': '600' },
      },
      { target: at('en/glossary/feed.xml'), headers: { Range: 'bytes=0-4' }, status: 206, body: /^<\?xml$/ },
    ],
    'what HTTP leaves to clients of long ago, and to none': [
      { target: at('en/'), version: '1.0', status: 200, body: '<html lang="en"' },
      { target: at('en/'), version: '1.0', host: null, status: 200, body: '<html lang="en"' },
      { target: `http://library.test${at('en/')}`, status: 200, body: '<html lang="en"' },
      { target: `http://evil.example${at('en')}`, status: 301, expected: { location: at('en/') } },
      { target: `http://library.test${at('../secret.html')}`, status: 400 },
      { target: at('en/?'), status: 200 },
      { target: at(`en/?q=${'%3Cimg%20src=x%20onerror=alert(1)%3E'.repeat(20)}`), status: 200 },
      { target: at('en/?q=../../etc/passwd&r=%2e%2e%2f&s=a//b&t=\\'), status: 200 },
      { target: at('en/'), headers: { 'X-Long': 'a'.repeat(6000) }, status: 200 },
      {
        target: at('en/'),
        headers: { Cookie: 'a=b; '.repeat(300), Referer: 'javascript:alert(1)', 'User-Agent': '<script>' },
        status: 200,
      },
    ],
  };

  function file(route: string, type: string, cache: string, more: Probe['expected'] = {}): Probe {
    return {
      target: at(route),
      status: 200,
      expected: {
        'content-type': type,
        'cache-control': cache,
        'cross-origin-resource-policy': 'same-origin',
        'access-control-allow-origin': null,
        'content-disposition': null,
        etag: /^"[^"]+"$/,
        'last-modified': / GMT$/,
        'accept-ranges': 'bytes',
        ...more,
      },
    };
  }

  function open(route: string, type: string, cache: string, more: Probe['expected'] = {}): Probe {
    return file(route, type, cache, {
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      ...more,
    });
  }

  /** Any answer is accepted here; `hold-always.ts` checks that none leads to another host. */
  function elsewhere(target: string): Probe {
    return { target, headers: { 'Accept-Language': 'en' }, status: [301, 302, 400, 404, 200] };
  }
}
