import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { folderHeaders } from '../../src/hosting/folder-headers.ts';
import { SECURITY_HEADERS } from '../../src/hosting/security-headers.ts';
import { BuiltSite } from '../site/built-site.ts';
import { ask, type Answer } from './ask.ts';
import { HAS_BROTLI, NGINX, NginxServer } from './nginx-server.ts';

const mustRun = process.env['CI'] === 'true';
const skip = NGINX === null && !mustRun && 'nginx is not installed (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static)';
const skipBrotli = !HAS_BROTLI && !mustRun && 'this nginx has no brotli_static module (Debian: libnginx-mod-http-brotli-static)';

describe('nginx with the ready configuration', { skip }, () => {
  const site = new BuiltSite('dist');
  const routes = site.files.filter((file) => !/^\/_(?:headers|redirects)$/.test(file)).map((file) => file.replace(/(?<=^\/(?:zh|en)\/(?:.*\/)?)index\.html$/, ''));
  let nginx: NginxServer;
  const get = (route: string, headers?: Readonly<Record<string, string>>): Promise<Answer> => ask(nginx.port, route, headers);

  before(async () => {
    if (NGINX === null) throw new Error('nginx is not installed, and CI=true asks for it.');
    nginx = await NginxServer.start(NGINX, 'dist');
  });
  after(() => nginx.stop());

  test('every file of the site is served as it is, with its type and all headers', async () => {
    for (const route of routes) {
      const { status, headers, body } = await get(route);
      assert.equal(status, 200, route);
      assert.ok(body.equals(readFileSync(fileOf(route))), route);
      assert.equal(headers['content-type'], typeOf(route), route);
      for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...folderHeaders(route) })) assert.equal(headers[name.toLowerCase()], value, `${route}: ${name}`);
    }
    assert.ok(routes.length > 1500, `only ${routes.length} files`);
  });

  test('only data and search may be read from other origins', async () => {
    for (const route of ['/', '/zh/', '/favicon.svg', '/zh/glossary/tto/']) assert.equal((await get(route)).headers['access-control-allow-origin'], undefined, route);
    assert.equal((await get('/data/missing.json')).headers['access-control-allow-origin'], '*');
  });

  test('whoever takes gzip gets the bytes of the build, and caches know that it depends', async () => {
    for (const route of compressed('.gz')) {
      const { headers, body } = await get(route, { 'accept-encoding': 'gzip' });
      assert.equal(headers['content-encoding'], 'gzip', route);
      assert.match(headers.vary ?? '', /Accept-Encoding/, route);
      assert.ok(gunzipSync(body).equals(readFileSync(fileOf(route))), route);
    }
  });

  test('whoever takes brotli gets brotli', { skip: skipBrotli }, async () => {
    for (const route of compressed('.br')) {
      const { headers, body } = await get(route, { 'accept-encoding': 'gzip, deflate, br' });
      assert.equal(headers['content-encoding'], 'br', route);
      assert.match(headers.vary ?? '', /Accept-Encoding/, route);
      assert.ok(brotliDecompressSync(body).equals(readFileSync(fileOf(route))), route);
    }
  });

  for (const [accepted, place] of [
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['en-US,en;q=0.9', '/en/'],
    ['en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7', '/en/'],
    ['en;q=0.3, zh;q=0.9', '/zh/'],
    ['zh;q=0.2, EN-gb', '/en/'],
    ['fr-FR,fr;q=0.9,zh-TW;q=0.4', '/zh/'],
    ['zh,en', '/zh/'],
    ['de,en,zh', '/en/'],
    ['en;q=0, zh;q=0.1', '/zh/'],
    ['zh;q=0', null],
    ['fr', null],
    ['zhuang, eng', null],
    ['*', null],
    ['"><script>', null],
  ] as const)
    test(`at the door, "${accepted}" ${place === null ? 'finds both languages' : `leads to ${place}`}`, async () => {
      const { status, headers } = await get('/', { 'accept-language': accepted });
      assert.equal(status, place === null ? 200 : 302);
      assert.equal(headers.location, place ?? undefined);
      assert.match(headers.vary ?? '', /Accept-Language/);
    });

  test('a redirect at the door is not kept, and the door stays within reach', async () => {
    assert.equal((await get('/', { 'accept-language': 'en' })).headers['cache-control'], 'no-cache');
    assert.equal((await get('/')).status, 200);
    assert.equal((await get('/index.html', { 'accept-language': 'en' })).status, 200);
  });

  for (const [asked, place] of [
    ['/zh', '/zh/'],
    ['/en/glossary', '/en/glossary/'],
    ['/en/search?q=a%20b', '/en/search/?q=a%20b'],
    ['/zh/glossary/tto/index.html', '/zh/glossary/tto/'],
    ['/en/index.html?a=1', '/en/?a=1'],
    ['/zh//glossary///tto/', '/zh/glossary/tto/'],
    ['//zh/glossary/', '/zh/glossary/'],
    ['/zh//%E4%B8%AD/', '/zh/%E4%B8%AD/'],
    ['/en//a%0d%0aSet-Cookie:%20a=b/', '/en/a%0D%0ASet-Cookie:%20a=b/'],
  ] as const)
    test(`${asked} leads for good to ${place}`, async () => {
      const { status, headers } = await get(asked);
      assert.deepEqual([status, headers.location, headers['set-cookie']], [301, place, undefined]);
    });

  for (const [asked, lang] of [
    ['/nothing', 'zh-Hans'],
    ['/zh/nothing/', 'zh-Hans'],
    ['/en/nothing/', 'en'],
    ['/en/%E4%B8%AD%E6%96%87/', 'en'],
    ['/en/%ff%fe/', 'en'],
    ['/en/glossary/..%2fetc/passwd', 'en'],
    ['/en/a%0d%0aSet-Cookie:%20a=b/', 'en'],
    ['/en/%252e%252e/etc/passwd', 'en'],
    ['/en/..;/etc/passwd', 'en'],
    ['/en/..\\..\\etc\\passwd', 'en'],
    ['/zh/../en/nothing/', 'en'],
    ['/en/cite/', 'en'],
    ['/_assets/', 'zh-Hans'],
    ['/_assets/missing.css', 'zh-Hans'],
    ['/_headers', 'zh-Hans'],
    ['/_redirects', 'zh-Hans'],
    ['/en/index.html.br', 'en'],
    ['/zh/index.html.gz', 'zh-Hans'],
    ['/en/.git/config', 'en'],
    ['/en/%2e%2e%2fsrc/hosting/README.md', 'zh-Hans'],
    [`/en/${'a'.repeat(4000)}/`, 'en'],
  ] as const)
    test(`${asked.slice(0, 60)} does not exist`, async () => {
      const { status, headers, body } = await get(asked);
      assert.equal(status, 404);
      assert.match(body.toString(), new RegExp(`<html lang="${lang}"`));
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['set-cookie'], undefined);
      assert.doesNotMatch(headers['cache-control'] ?? '', /immutable/);
      assert.equal(headers['content-security-policy'], SECURITY_HEADERS['Content-Security-Policy']);
    });

  for (const asked of ['/../etc/passwd', '/%2e%2e/etc/passwd', '/zh/../../etc/passwd', '/en/..%2f..%2fetc/passwd', '/zh/%00', '/%00/zh/', '/%', '/zh/%zz/'])
    test(`${asked} is refused`, async () => {
      const { status, body } = await get(asked);
      assert.equal(status, 400);
      assert.doesNotMatch(body.toString(), /root:|nginx\/\d/);
    });

  for (const asked of ['//example.com/', '//example.com/%2e%2e', '/\\example.com/index.html', '//\\example.com//index.html', '/%2f%2fexample.com/'])
    test(`${asked} leads to no other host`, async () => {
      const { headers } = await get(asked, { 'accept-language': 'en' });
      assert.doesNotMatch(headers.location ?? '/', /^(?:[a-z]+:|\/?[\\/]{1}[\\/]|\/\\)/i);
    });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await get('/en/glossary/');
    assert.equal((await get('/en/glossary/', { 'if-none-match': headers.etag ?? '' })).status, 304);
  });

  test('nginx had nothing to complain about but missing files', () => {
    assert.deepEqual(nginx.errors.split('\n').filter((line) => /\[(?:crit|alert|emerg|warn)\]/.test(line)), []);
  });

  function fileOf(route: string): string {
    return path.join(site.folder, route.endsWith('/') ? `${route}index.html` : route);
  }

  function compressed(ending: string): string[] {
    return routes.filter((route) => existsSync(fileOf(route) + ending));
  }
});

/** Types that a browser or a program needs to be told. */
function typeOf(route: string): string {
  const types: Readonly<Record<string, string>> = {
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
    jsonl: 'application/jsonl; charset=utf-8',
    md: 'text/markdown; charset=utf-8',
    svg: 'image/svg+xml',
    tbx: 'application/xml; charset=utf-8',
    tmx: 'application/xml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    xml: 'application/xml; charset=utf-8',
  };
  return types[route.endsWith('/') ? 'html' : (route.split('.').at(-1) ?? '')] ?? 'application/octet-stream';
}
