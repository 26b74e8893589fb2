import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { eachHost } from './each-host.ts';
import { ask, exchange, header, readAnswers, written, type Answer } from './exchange.ts';
import { missingBrotli } from './hosts/nginx.ts';
import { MADE_UP_FILES } from './made-up-site.ts';

eachHost('keeps the manners of HTTP', ({ program, base, port }) => {
  const page = `${base}en/glossary/`;
  const get = (target: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask(port(), { target, headers });
  const hasBrotli = program.name !== 'nginx' || missingBrotli === false;

  for (const [accepted, encodings] of [
    ['gzip', ['gzip']],
    ['br', ['br']],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['br;q=1.0, gzip;q=0.5, *;q=0.1', ['br', 'gzip']],
    ['GZIP', ['gzip']],
    ['br;q=0', [null]],
    ['br;q=0, gzip', ['gzip']],
    ['br;q=0.000, gzip;q=0.000', [null]],
    ['gzip;q=0', [null]],
    ['identity', [null]],
    ['identity;q=0', [null]],
    ['*', [null, 'gzip', 'br']],
    ['*;q=0', [null]],
    ['', [null]],
    ['brotli, gzippy, xbr, brx', [null]],
    ['deflate', [null]],
    [',,;;q=,br;;', [null, 'br']],
  ] as const)
    test(`a client that accepts "${accepted}" gets ${encodings.map((encoding) => encoding ?? 'the plain bytes').join(' or ')}`, async () => {
      const answer = await get(page, { 'Accept-Encoding': accepted });
      const encoding = header(answer, 'content-encoding');
      const allowed: readonly (string | null)[] = hasBrotli ? encodings : [...encodings, null];
      assert.ok(allowed.includes(encoding), String(encoding));
      assert.equal(unpacked(answer), MADE_UP_FILES['en/glossary/index.html']);
      assert.match(header(answer, 'vary') ?? '', /\bAccept-Encoding\b/i);
    });

  test('the 404 page is compressed too', async () => {
    const answer = await get(`${base}en/nothing/`, { 'Accept-Encoding': 'gzip' });
    assert.deepEqual(
      [answer.status, header(answer, 'content-encoding'), unpacked(answer)],
      [404, 'gzip', MADE_UP_FILES['en/404.html']],
    );
  });

  test('each form of a page has its own tag, and is not sent again to clients with this tag', async () => {
    const tags = new Set<string>();
    const accepted = ['identity', 'gzip', ...(hasBrotli ? ['br'] : [])];
    for (const form of accepted) {
      const first = await get(page, { 'Accept-Encoding': form });
      const tag = header(first, 'etag') ?? '';
      tags.add(tag);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await get(page, { 'Accept-Encoding': form, 'If-None-Match': known });
        assert.deepEqual([again.status, again.body.length, header(again, 'etag')], [304, 0, tag], `${form} ${known}`);
        assert.equal(header(again, 'cache-control'), header(first, 'cache-control'));
        assert.equal(header(again, 'vary'), header(first, 'vary'));
      }
      assert.equal((await get(page, { 'Accept-Encoding': form, 'If-None-Match': '"other"' })).status, 200);
    }
    assert.equal(tags.size, accepted.length);
  });

  test('a page not newer than the given date is not sent again; a tag takes precedence over a date', async () => {
    const changed = header(await get(page), 'last-modified') ?? '';
    const later = new Date(Date.parse(changed) + 3_600_000).toUTCString();
    assert.equal((await get(page, { 'If-Modified-Since': changed })).status, 304);
    assert.equal((await get(page, { 'If-Modified-Since': later })).status, 304);
    assert.equal((await get(page, { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status, 200);
    assert.equal((await get(page, { 'If-Modified-Since': 'yesterday' })).status, 200);
    assert.equal((await get(page, { 'If-Modified-Since': changed, 'If-None-Match': '"other"' })).status, 200);
  });

  test('a request for another version gets none', async () => {
    for (const headers of [{ 'If-Match': '"other"' }, { 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }]) {
      const answer = await get(`${base}data/glossary.csv`, headers);
      assert.equal(answer.status, 412);
      assert.equal(header(answer, 'cache-control'), 'no-cache');
    }
  });

  test('HEAD says what GET says', async () => {
    const [asked, told] = [await get(page), await ask(port(), { method: 'HEAD', target: page })];
    const said = ({ lines }: Answer): string[] =>
      lines
        .filter(([name]) => name !== 'date')
        .map(([name, value]) => `${name}: ${value}`)
        .sort();
    assert.deepEqual(said(told), said(asked));
  });

  test('several requests sent at once are answered in order', async () => {
    const routes = ['en/', 'en/nothing/', 'robots.txt', 'en', 'data/glossary.csv', 'zh/'];
    const text = routes.map((route, index) =>
      written({ target: base + route }).replace(
        'Connection: close',
        `Connection: ${index < routes.length - 1 ? 'keep-alive' : 'close'}`,
      ),
    );
    const answers = readAnswers(
      await exchange(port(), [text.join('')]),
      routes.map(() => 'GET'),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 404, 200, 301, 200, 200],
    );
    assert.equal(answers[4]?.body.toString(), MADE_UP_FILES['data/glossary.csv']);
  });

  test('a slow reader is waited for, and nobody else waits for them', async () => {
    const slow = exchange(port(), [...written({ target: page })], 5);
    assert.equal((await get(`${base}zh/`)).status, 200);
    assert.equal(readAnswers(await slow, ['GET'])[0]?.status, 200);
  });

  for (const [what, text] of [
    ['an address of 100,000 characters', written({ target: base + 'a'.repeat(100_000) })],
    ['a header of 2,000,000 characters', written({ target: base, headers: { 'X-Long': 'a'.repeat(2_000_000) } })],
    ['no host', written({ target: page, host: null })],
    ['two hosts', written({ target: page, headers: { host: 'other.test' } })],
    ['an address with a space', written({ target: `${page} x` })],
    ['two lengths', written({ target: page, headers: { 'Content-Length': '5', 'content-length': '6' } })],
    ['no HTTP', 'hello\r\n\r\n'],
    ['nonsense bytes', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
    ['another version', `GET ${page} HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n`],
  ] as const)
    test(`${what}: refused in words, or the connection ends; the next reader is served`, async () => {
      const bytes = await exchange(port(), [text]).catch(() => Buffer.alloc(0));
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(bytes.toString('latin1'))?.[1] ?? '400';
      assert.match(status, /^(?:400|404|413|414|431|505|200)$/);
      assert.doesNotMatch(bytes.toString('latin1'), /root:|SECRET|node:internal|\/tmp\//);
      assert.equal((await get(page)).status, 200);
    });
});

function unpacked(answer: Answer): string {
  const encoding = header(answer, 'content-encoding');
  if (encoding === 'br') return brotliDecompressSync(answer.body).toString();
  return (encoding === 'gzip' ? gunzipSync(answer.body) : answer.body).toString();
}
