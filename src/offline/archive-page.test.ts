import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';
import { archivePage, type ArchivePlace } from './archive-page.ts';

const PLACE: ArchivePlace = {
  file: 'zh/about/index.html',
  site: { origin: null, base: '/library/' },
  holds: (file) =>
    [
      'zh/index.html',
      'en/about/index.html',
      '_assets/a.css',
      '_assets/offline.css',
      '_assets/offline-access.js',
      '_assets/x.js',
    ].includes(file),
  line: '<p class="offline-line">copy</p>',
};

const page = (body: string, place: Partial<ArchivePlace> = {}, head = ''): CheerioAPI =>
  load(
    archivePage(
      `<!DOCTYPE html><html data-base="/library/"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">${head}</head><body>${body}</body></html>`,
      { ...PLACE, ...place },
    ),
  );

test('links, forms and settings of scripts lead to files beside the page', () => {
  const made = page(
    '<a href="/library/en/about/#s1">e</a><form action="/library/zh/"></form><p data-to="/library/en/about/#fragment"></p><div data-search=\'{"lang":"zh","base":"/library/"}\'></div>',
  );
  assert.equal(made('a').attr('href'), '../../en/about/index.html#s1');
  assert.equal(made('form').attr('action'), '../index.html');
  assert.equal(made('[data-to]').attr('data-to'), '../../en/about/index.html#fragment');
  assert.equal(made('div').attr('data-search'), '{"lang":"zh","base":"../../"}');
  assert.equal(made('html').attr('data-base'), '../../');
});

test('the search of an archive asks no other library', () => {
  const made = page(
    '<div data-search=\'{"lang":"zh","base":"/library/","several":{"libraries":[{"address":"https://example.cn/"}]}}\'></div>',
  );
  assert.equal(made('div').attr('data-search'), '{"lang":"zh","base":"../../"}');
});

test('links within the page, to other hosts and to programs stay as they are', () => {
  const made = page(
    '<a href="#s1">a</a><a href="https://example.cn/zh/">b</a><a href="mailto:?subject=x">c</a><a href="//example.cn/">d</a>',
  );
  assert.deepEqual(
    made('a')
      .toArray()
      .map(({ attribs }) => attribs['href']),
    ['#s1', 'https://example.cn/zh/', 'mailto:?subject=x', '//example.cn/'],
  );
});

test('a module becomes a classic script that waits for the page and for access to other files; nothing is left for programs on the network', () => {
  const made = page(
    '<script type="module" src="/library/_assets/x.js"></script>',
    {},
    '<link rel="canonical" href="https://example.cn/zh/"><link rel="alternate" hreflang="en" href="https://example.cn/en/"><link rel="modulepreload" href="/library/_assets/y.js"><link rel="preload" as="fetch" href="/library/search/first-zh.json"><link rel="stylesheet" href="/library/_assets/a.css">',
  );
  assert.deepEqual(
    made('script')
      .toArray()
      .map(({ attribs }) => ({ ...attribs })),
    [
      { defer: '', src: '../../_assets/offline-access.js' },
      { defer: '', src: '../../_assets/x.js' },
    ],
  );
  assert.deepEqual(
    made('link')
      .toArray()
      .map(({ attribs }) => attribs['href']),
    ['../../_assets/a.css', '../../_assets/offline.css'],
  );
});

test('the policy allows files on the disk and no connections', () => {
  const policy = page('')('meta[http-equiv]').attr('content') ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'self' file: 'sha256-/);
  assert.doesNotMatch(policy, /connect-src|unsafe|https?:|\*/);
});

test('the permanent address stays as it is', () => {
  assert.equal(
    page('<div data-permanent="/library/zh/about/"></div>')('div').attr('data-permanent'),
    '/library/zh/about/',
  );
});

test('what the archive leaves out is linked on the network if its address is known', () => {
  const made = page('<p>See <a href="/library/zh/llms.txt">llms.txt</a>.</p>', {
    site: { origin: 'https://plans.example.cn', base: '/library/' },
  });
  assert.equal(made('a').attr('href'), 'https://plans.example.cn/library/zh/llms.txt');
});

test('without that address, its words stay in a sentence, but a separate line is removed', () => {
  const made = page(
    '<p>See <a href="/library/zh/llms.txt">llms.txt</a>.</p><ul><li><a href="/library/zh/x/feed.xml">Feed</a></li></ul><div><a href="/library/zh/y/feed.xml">Feed</a></div>',
  );
  assert.equal(made('p').last().text(), 'See llms.txt.');
  assert.equal(made('a, li').length, 0);
  assert.equal(made('div').text(), '');
});

test('a page of an old address still leads on', () => {
  assert.equal(
    page(
      '',
      {},
      '<meta http-equiv="refresh" content="0; url=/library/en/about/">',
    )('meta[http-equiv=refresh]').attr('content'),
    '0; url=../../en/about/index.html',
  );
});

test('an address in an unexpected attribute is refused', () => {
  assert.throws(
    () => page('<p data-new="/library/zh/about/"></p>'),
    /zh\/about\/index\.html has \/library\/zh\/about\/ in "data-new" of <p>\. Let src\/offline\/archive-page\.ts make it relative/,
  );
});

test('a form that leads to what the archive leaves out is refused', () => {
  assert.throws(
    () => page('<form action="/library/zh/missing/"></form>'),
    /needs \/library\/zh\/missing\/ in "action"/,
  );
});
