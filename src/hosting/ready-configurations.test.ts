import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { shownCharacters } from '../files/shown-characters.ts';
import { hostFiles } from './host-files.ts';
import { plainSettings } from './plain-settings.ts';
import { readHostSettings } from './read-host-settings.ts';

const READY = path.join(import.meta.dirname, 'ready');

test('the ready configurations are those that "npm run hosting" makes for the plain settings', () => {
  const made = hostFiles(plainSettings);
  const ready = readdirSync(READY, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(READY, path.join(parentPath, name)));
  assert.deepEqual(ready.sort(), Object.keys(made).sort());
  for (const [file, text] of Object.entries(made))
    assert.equal(
      readFileSync(path.join(READY, file), 'utf8'),
      text,
      `${file} is out of date. Run "node src/hosting/cli.ts --ready" and commit the result.`,
    );
});

test('another host and folder change only the lines marked "yours"', () => {
  const other = hostFiles(
    readHostSettings({ SITE_URL: 'http://other.example.cn:8080', SITE_ROOT: '/home/site', LISTEN: '8080' }),
  );
  for (const [file, text] of Object.entries(hostFiles(plainSettings))) {
    const lines = text.split('\n');
    const changed = other[file]?.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [index])) ?? [];
    const unmarked = changed.filter(
      (index) => !/# yours$/.test(lines[index] ?? '') && !/# yours:$/.test(lines[index - 1] ?? ''),
    );
    assert.deepEqual(
      unmarked.map((index) => lines[index]),
      [],
      file,
    );
  }
});

for (const [name, value] of [
  ['SITE_URL', 'plans.example.cn'],
  ['SITE_URL', 'https://plans.example.cn/library'],
  ['SITE_URL', 'ftp://plans.example.cn'],
  ['SITE_URL', 'https://user@plans.example.cn'],
  ['BASE_PATH', '/a b/'],
  ['BASE_PATH', '/../'],
  ['BASE_PATH', '/a;return/'],
  ['BASE_PATH', '/徐汇/'],
  ['OUT_DIR', '/'],
  ['SITE_ROOT', '/srv/$uri'],
  ['SITE_ROOT', '/srv/"; return 200 "'],
  ['SITE_ROOT', 'dist'],
  ['SITE_ROOT', '/srv/dist/'],
  ['LISTEN', '80; return 200'],
  ['LISTEN', 'localhost'],
  ['LISTEN', '80,\n81'],
  ['LISTEN', '65536'],
  ['LISTEN', '0'],
  ['LISTEN_PLAIN', '...:80'],
  ['SITE_ROOT', '/srv/\tdist'],
  ['SITE_ROOT', '/srv/\u001b[2J'],
  ['TLS_CERTIFICATE', '/etc/a\r.pem'],
  ['TLS_CERTIFICATE', '/etc/a\u202e.pem'],
  ['HOSTING_NAME', 'Two words'],
  ['TLS_KEY', 'key.pem'],
] as const)
  test(`${name} "${shownCharacters(value)}" is refused, with the repair`, () => {
    const settings = { SITE_URL: 'https://plans.example.cn', [name]: value };
    assert.throws(
      () => readHostSettings(settings),
      new RegExp(`^ContentError: ${name}\n  found: "[^]*"\n  fix:   \\S`),
    );
  });

test('readers are redirected from http to https at each address in LISTEN_PLAIN', () => {
  const made = hostFiles(readHostSettings({ SITE_URL: 'https://plans.example.cn', LISTEN_PLAIN: '80, [::]:80' }));
  const listening = made['nginx/conf.d/library.conf']?.match(/^ +listen [^;]*;/gm)?.map((line) => line.trim());
  assert.deepEqual(listening, ['listen 80;', 'listen [::]:80;', 'listen 443 ssl http2;']);
});

test('Strict-Transport-Security is sent only if readers come by https', () => {
  const hsts = (settings: Readonly<Record<string, string>>): boolean =>
    Object.values(hostFiles(readHostSettings(settings))).some(
      (text) => text.includes('max-age=31536000"') && text.includes('Strict-Transport-Security'),
    );
  assert.equal(hsts({ SITE_URL: 'https://plans.example.cn' }), true);
  assert.equal(hsts({ SITE_URL: 'https://plans.example.cn', LISTEN: '127.0.0.1:8080' }), true);
  assert.equal(hsts({ SITE_URL: 'http://plans.example.cn' }), false);
  assert.equal(hsts({}), false);
});
