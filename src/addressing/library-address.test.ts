import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocalHost, libraryAddress } from './library-address.ts';

for (const [written, root] of [
  ['https://plans.example.cn/', 'https://plans.example.cn/'],
  ['https://plans.example.cn', 'https://plans.example.cn/'],
  ['https://plans.example.cn/search/', 'https://plans.example.cn/'],
  ['https://plans.example.cn/search', 'https://plans.example.cn/'],
  ['https://example.cn/library', 'https://example.cn/library/'],
  ['https://example.cn/library/search', 'https://example.cn/library/'],
  ['https://example.cn/search/search/', 'https://example.cn/search/'],
  ['http://127.0.0.1:4322', 'http://127.0.0.1:4322/'],
  [' https://规划.example:8443/文库 ', 'https://xn--wbrs17k.example:8443/%E6%96%87%E5%BA%93/'],
] as const)
  test(`finds the library at ${written}`, () => {
    const { root: site, search } = libraryAddress(written);
    assert.deepEqual([site.href, search.href], [root, `${root}search/`]);
  });

for (const [written, message] of [
  ['plans.example.cn', /is not a full address\. Write where the site begins, such as https:/],
  ['localhost:4322', /does not begin with https:/],
  ['/library/', /is not a full address/],
  ['file:///srv/library/', /does not begin with https:/],
  ['javascript:alert(1)', /does not begin with https:/],
  ['https://user:secret@example.cn/', /name or password/],
  ['https://example.cn/?q=1', /continues after the path/],
  ['https://example.cn/library/#s1', /continues after the path/],
  ['https://[::1]:4322/', /IPv6/],
  ['https://example.cn/search/client.js', /page or a file/],
  ['https://example.cn/zh/search/', /page or a file/],
  ['', /is not a full address/],
] as const)
  test(`refuses ${JSON.stringify(written)} and says what to write`, () => {
    assert.throws(() => libraryAddress(written), message);
  });

for (const [host, isOwn] of [
  ['localhost', true],
  ['site.localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['notlocalhost', false],
  ['localhost.example.cn', false],
  ['10.127.0.1', false],
  ['plans.example.cn', false],
] as const)
  test(`${host} is ${isOwn ? '' : 'not '}the reader's own machine`, () => assert.equal(isLocalHost(host), isOwn));

for (const [written, message] of [
  ['https://example.cn/a.htm', /page or a file/],
  ['https://example.cn/a.json', /page or a file/],
  ['https://example.cn/a.md', /page or a file/],
  ['https://example.cn/en/search', /page or a file/],
  ['https://user@example.cn/', /name or password/],
  ['https://:secret@example.cn/', /name or password/],
  ['https://a_b.example.cn/', /characters other than letters, digits, hyphens/],
] as const)
  test(`refuses ${written} too`, () => assert.throws(() => libraryAddress(written), message));

test('a folder with a file extension in the middle of its name is not taken for a file', () => {
  for (const written of ['https://example.cn/a.json/', 'https://example.cn/ahtml/', 'https://example.cn/zh/search/x/'])
    assert.equal(libraryAddress(written).root.href, written);
});

test('a refusal names what was written, what is wrong with it, and what to write instead', () => {
  const instead =
    'Write where the site begins, such as https://plans.example.cn/ or, in a folder, https://example.cn/library/.';
  assert.throws(() => libraryAddress('https://example.cn/?q=1'), {
    message: `"https://example.cn/?q=1" continues after the path. ${instead}`,
  });
  assert.throws(() => libraryAddress(' here '), { message: `" here " is not a full address. ${instead}` });
});
