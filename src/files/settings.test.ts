import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPort, readSettings } from './settings.ts';

test('without settings, the site is public and at the root of an unknown host', () => {
  assert.deepEqual(readSettings({}), {
    profile: 'public',
    siteUrl: null,
    basePath: '/',
    outDir: 'dist',
    reportAddress: 'mailto:',
    compress: true,
    downloads: true,
    cache: true,
  });
  assert.equal(readPort({}), 4321);
});

test('empty variables count as not set', () =>
  assert.deepEqual(
    readSettings({
      PROFILE: '',
      SITE_URL: '',
      BASE_PATH: '',
      OUT_DIR: '',
      REPORT_ADDRESS: '',
      COMPRESS: '',
      DOWNLOADS: '',
      CACHE: '',
    }),
    readSettings({}),
  ));

test('reads every setting', () => {
  const env = {
    PROFILE: 'staff',
    SITE_URL: 'https://plans.example.cn/',
    BASE_PATH: 'library',
    REPORT_ADDRESS: 'https://example.cn/new?labels=a',
    COMPRESS: '0',
    DOWNLOADS: '0',
    CACHE: '0',
  };
  assert.deepEqual(readSettings(env), {
    profile: 'staff',
    siteUrl: 'https://plans.example.cn',
    basePath: '/library/',
    outDir: 'dist-staff',
    reportAddress: 'https://example.cn/new?labels=a',
    compress: false,
    downloads: false,
    cache: false,
  });
});

for (const [written, origin] of [
  ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://规划.example.cn', 'https://xn--wbrs17k.example.cn'],
  ['https://Plans-2.Example.CN:443', 'https://plans-2.example.cn'],
  ['http://localhost', 'http://localhost'],
] as const)
  test(`takes SITE_URL=${written}`, () => assert.equal(readSettings({ SITE_URL: written }).siteUrl, origin));

for (const [name, value] of [
  ['PROFILE', 'Staff'],
  ['SITE_URL', 'plans.example.cn'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['SITE_URL', 'https://user@plans.example.cn'],
  ['SITE_URL', 'https://plans.example.cn/library/'],
  ['SITE_URL', 'https://plans.example.cn/?a'],
  ['SITE_URL', 'https://a b'],
  ['SITE_URL', 'https://:secret@plans.example.cn'],
  ['SITE_URL', 'http://a;b{}.example'],
  ['SITE_URL', 'http://a,b.example'],
  ['SITE_URL', 'http://a"b&c;d.example'],
  ['SITE_URL', 'https://x"y.example'],
  ['SITE_URL', 'http://$host'],
  ['SITE_URL', 'http://*.example'],
  ['SITE_URL', 'http://a..example'],
  ['SITE_URL', "http://a'b.example"],
  ['BASE_PATH', '../library'],
  ['BASE_PATH', '//example.cn/'],
  ['BASE_PATH', '/文库/'],
  ['BASE_PATH', '/a b/'],
  ['BASE_PATH', '/a?b/'],
  ['REPORT_ADDRESS', 'javascript:alert(1)'],
  ['REPORT_ADDRESS', 'mailto:a@b.cn"><script>'],
  ['REPORT_ADDRESS', 'editor@example.cn'],
  ['COMPRESS', 'no'],
  ['DOWNLOADS', 'none'],
  ['CACHE', 'off'],
] as const)
  test(`refuses ${name}=${value}, with what to write`, () => {
    assert.throws(
      () => readSettings({ [name]: value }),
      (error) =>
        error instanceof Error &&
        error.message.startsWith(`${name}\n  found: "${value}"\n`) &&
        error.message.includes('\n  fix:   Write '),
    );
  });

for (const value of ['abc', '-1', '65536', '1e3'])
  test(`refuses PORT=${value}`, () => assert.throws(() => readPort({ PORT: value }), /Write a number from 0 to 65535/));
