import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryAddress } from './library-address.ts';

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
  ['plans.example.cn', /no full address\. Write where the site begins, such as https:/],
  ['localhost:4322', /does not begin with https:/],
  ['/library/', /no full address/],
  ['file:///srv/library/', /does not begin with https:/],
  ['javascript:alert(1)', /does not begin with https:/],
  ['https://user:secret@example.cn/', /name or password/],
  ['https://example.cn/?q=1', /goes on behind the path/],
  ['https://example.cn/library/#s1', /goes on behind the path/],
  ['https://[::1]:4322/', /IPv6/],
  ['https://example.cn/search/client.js', /page or a file/],
  ['https://example.cn/zh/search/', /page or a file/],
  ['', /no full address/],
] as const)
  test(`refuses ${JSON.stringify(written)} and says what to write`, () => {
    assert.throws(() => libraryAddress(written), message);
  });
