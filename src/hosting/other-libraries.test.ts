import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { OtherLibrary } from '../schemas/other-library.ts';
import { hostFiles } from './host-files.ts';
import { otherLibraries, type LibrarySettings } from './other-libraries.ts';
import { readHostSettings } from './read-host-settings.ts';
import { pagePolicy, PAGE_POLICY } from './security-headers.ts';
import { headerRules } from './static/header-rules.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'others-'));
after(() => rmSync(folder, { recursive: true }));

const listed = (address: string, id = 'jingan'): string =>
  `- id: ${id}\n  address: ${JSON.stringify(address)}\n  title: { zh: 静安规划文库, en: Jing'an Plan Library }\n`;
const read = (yaml: string, settings: LibrarySettings = {}): readonly OtherLibrary[] => {
  const file = path.join(folder, 'libraries.yaml');
  writeFileSync(file, yaml);
  return otherLibraries({ ...settings, LIBRARIES: file });
};

test('without the setting there are no other libraries, and the policy names none', () => {
  assert.deepEqual([otherLibraries({}), otherLibraries({ LIBRARIES: '' })], [[], []]);
  assert.equal(pagePolicy([]), PAGE_POLICY);
  assert.match(PAGE_POLICY, /; connect-src 'self';/);
});

for (const [address, source] of [
  ['https://plans.example.cn', 'https://plans.example.cn/search/'],
  ['https://example.cn:8443/library', 'https://example.cn:8443/library/search/'],
  ['https://example.cn/library/search/', 'https://example.cn/library/search/'],
  ['http://127.0.0.1:4322/', 'http://127.0.0.1:4322/search/'],
  ["https://example.cn/a;script-src *,$uri'b'/", 'https://example.cn/a%3Bscript-src%20%2A%2C%24uri%27b%27/search/'],
] as const)
  test(`pages may read the search of ${address} and nothing else of its host`, () => {
    const others = read(listed(address));
    const expected = `; connect-src 'self' ${source}; manifest-src`;
    assert.ok(pagePolicy(others).includes(expected), pagePolicy(others));
    assert.ok(headerRules({ base: '/', staff: false, https: false, others }, ['/']).includes(expected));
    const made = hostFiles(readHostSettings({ LIBRARIES: path.join(folder, 'libraries.yaml') }));
    for (const file of ['nginx/conf.d/library.conf', 'caddy/Caddyfile'])
      assert.ok(made[file]?.includes(expected), file);
  });

for (const [finding, yaml, message] of [
  [
    'an address without a scheme',
    listed('plans.example.cn'),
    /0\.address: "plans\.example\.cn" is not a full address\. Write where the site begins/,
  ],
  ['a port without a scheme', listed('localhost:4322'), /does not begin with https:\/\/ or http:\/\//],
  ['the page of a search', listed('https://plans.example.cn/zh/search/?q=1'), /continues after the path/],
  ['the id of the own library', listed('https://plans.example.cn/', 'own'), /"own" is the id of this library itself/],
  [
    'an id that would not last in an address',
    listed('https://plans.example.cn/', 'Jing An'),
    /lower-case letters, digits and hyphens/,
  ],
  [
    'one address twice',
    listed('https://plans.example.cn/') + listed('https://plans.example.cn/search', 'other'),
    /1\.address: .*listed twice/,
  ],
  [
    'one id twice',
    listed('https://plans.example.cn/') + listed('https://other.example.cn/'),
    /1\.id: "jingan" is listed twice/,
  ],
  ['an empty list', '[]', /List one, or leave LIBRARIES unset/],
  ['a key nobody knows', `${listed('https://plans.example.cn/')}  color: red\n`, /color/],
  [
    'a host that would end a value of a configuration',
    listed('https://a"; return 200 "b.example/'.replaceAll(' ', '')),
    /0\.address: .* has a host name with characters other/,
  ],
  ['no title in English', '- id: a\n  address: https://plans.example.cn/\n  title: { zh: 静安 }\n', /0\.title\.en/],
] as const)
  test(`refuses ${finding}`, () => {
    assert.throws(() => read(yaml), message);
    assert.throws(() => read(yaml), /libraries\.yaml:\d+\n {2}found: .*\n {2}fix: /s);
  });

for (const [finding, address, settings, message] of [
  [
    'this site itself',
    'https://plans.example.cn/library',
    { SITE_URL: 'https://plans.example.cn', BASE_PATH: 'library' },
    /is this site itself.*\n.*Leave it out/,
  ],
  [
    'an unencrypted library beside an encrypted site',
    'http://other.example.cn/',
    { SITE_URL: 'https://plans.example.cn' },
    /begins with http: and this site with https:.*\n.*certificate/,
  ],
] as const)
  test(`refuses ${finding}`, () => assert.throws(() => read(listed(address), settings), message));

for (const [finding, address, settings] of [
  [
    'a library in another folder of the same host',
    'https://plans.example.cn/2026/',
    { SITE_URL: 'https://plans.example.cn', BASE_PATH: '/2021/' },
  ],
  [
    'an encrypted library beside an unencrypted site',
    'https://other.example.cn/',
    { SITE_URL: 'http://plans.example.cn' },
  ],
  ['a library on this machine, to try it out', 'http://localhost:4322/', { SITE_URL: 'https://plans.example.cn' }],
] as const)
  test(`takes ${finding}`, () => assert.equal(read(listed(address), settings).length, 1));

for (const [file, message] of [
  [
    'libraries/none.yaml',
    /LIBRARIES=libraries\/none\.yaml\n {2}found: there is no such file\.\n {2}fix: {3}Name a YAML file/,
  ],
  ['https://plans.example.cn/', /found: it is an address\.\n {2}fix: {3}Name a YAML file/],
] as const)
  test(`refuses LIBRARIES=${file}`, () => assert.throws(() => otherLibraries({ LIBRARIES: file }), message));
