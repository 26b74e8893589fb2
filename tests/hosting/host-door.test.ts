import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from '../../src/hosting/choose-language.ts';
import { eachHost } from './each-host.ts';
import { ask, header } from './exchange.ts';
import { holdAlways } from './hold-always.ts';

/** What browsers send, what nobody sends, and what somebody might send to break a pattern. */
const HEADERS = [
  'zh-CN,zh;q=0.9,en;q=0.8',
  'en-US,en;q=0.9',
  'zh-TW',
  'zh-Hans-CN',
  'en-GB',
  'fr, en;q=0.5',
  'en;q=0.81, zh;q=0.85',
  'en;q=0.80, zh;q=0.8',
  'en;q=0.8, zh;q=0.801',
  'zh;q=0.001',
  'zh-TW;q=0.2, zh;q=0.9, en;q=0.5',
  'zh;q=0.2, EN-gb',
  'ZH',
  'EN, ZH',
  'zh,en',
  'de,en,zh',
  'en;q=0, zh;q=0.1',
  'zh;q=0',
  'zh;q=0, en;q=0',
  'fr',
  '*',
  '*, zh;q=0',
  'zhuang, eng, zho',
  'zh_CN',
  'zh;q=abc',
  'zh;q=2',
  'zh;;q=1',
  'zh-',
  ',,,;;=',
  '"><script>alert(1)</script>',
  '//example.com',
  '{http.request.host}',
  '$host',
  '${1}',
  'a'.repeat(5000),
  `${'fr,'.repeat(1500)}en`,
  `${'z'.repeat(3000)},${'e'.repeat(3000)}`,
  `${'zh;q=0.1,'.repeat(500)}en;q=0.2`,
  ` ${' '.repeat(2000)}zh`,
];

eachHost('chooses a language at the door', ({ program, base, port }) => {
  for (const accepted of HEADERS)
    test(`for "${accepted.slice(0, 60)}"`, async () => {
      const lang = chooseLanguage(accepted.trim());
      const answer = await ask(port(), { target: `${base}?a=b`, headers: { 'Accept-Language': accepted } });
      holdAlways(answer, { base, staff: false, https: false, others: [] }, accepted);
      assert.equal(answer.status, lang === null ? 200 : 302);
      assert.equal(header(answer, 'location'), lang === null ? null : `${base}${lang}/?a=b`);
      assert.match(header(answer, 'vary') ?? '', /\bAccept-Language\b/);
      assert.equal(header(answer, 'cache-control'), 'no-cache');
      if (lang === null) assert.match(answer.body.toString(), /<title>The door/);
    });

  test('for a preference in two header lines, of which nginx before 1.23 sees only the first', async () => {
    const answer = await ask(port(), {
      target: base,
      headers: { 'Accept-Language': 'zh;q=0.5\r\nAccept-Language: en' },
    });
    assert.equal(answer.status, 302);
    const chosen = header(answer, 'location');
    assert.ok(chosen === `${base}en/` || (program.name === 'nginx' && chosen === `${base}zh/`), chosen ?? '');
  });

  test('without a preference the page shows both languages, and readers with one can still reach it', async () => {
    assert.equal((await ask(port(), { target: base })).status, 200);
    const answer = await ask(port(), { target: `${base}index.html`, headers: { 'Accept-Language': 'en' } });
    assert.deepEqual([answer.status, header(answer, 'location')], [200, null]);
  });

  test('no other page redirects by language', async () => {
    for (const route of ['zh/', 'en/', 'zh/glossary/', 'robots.txt', 'data/glossary.csv']) {
      const answer = await ask(port(), { target: base + route, headers: { 'Accept-Language': 'en' } });
      assert.deepEqual([answer.status, header(answer, 'vary')?.includes('Language') ?? false], [200, false], route);
    }
  });

  test('the entrance page is not sent again to clients that have it, and is sent whole to those that ask for a part of another version', async () => {
    const first = await ask(port(), { target: base });
    const again = await ask(port(), { target: base, headers: { 'If-None-Match': header(first, 'etag') ?? '' } });
    assert.equal(again.status, 304);
    assert.match(header(again, 'vary') ?? '', /\bAccept-Language\b/);
  });
});
