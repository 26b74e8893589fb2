import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { scriptOf } from '../../src/offline/script-of.ts';
import { clausesOf, publicWords, runsOf, textsOfFile } from '../site/leaks.ts';
import { pageLinks, type PageLinks } from './page-links.ts';
import { packed, UnpackedArchive } from './unpacked-archive.ts';
import { someOf } from '../some-of.ts';

let bytes: Uint8Array;
let archive: UnpackedArchive;
before(async () => {
  bytes = await packed();
  archive = new UnpackedArchive(bytes);
});
after(() => archive.remove());

const isPage = (file: string): boolean => file.endsWith('.html');

test('packed twice, in two time zones, the archive is the same, byte for byte', async () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = zone === 'Asia/Shanghai' ? 'America/New_York' : 'Asia/Shanghai';
  const again = await packed();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.ok(Buffer.from(bytes).equals(again));
});

test('its files are sorted and have the date of the content', () => {
  const names = Object.keys(unzipSync(bytes));
  assert.deepEqual(names, [...names].sort());
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // ZIP, 4.4.6: year since 1980, month, day in 7, 4 and 5 bits.
  assert.equal(view.getUint16(12, true), ((2026 - 1980) << 9) | (3 << 5) | 1);
});

test('every link leads to a file of the archive, and to a fragment in it', () => {
  const files = new Set(archive.files);
  const pages = new Map(archive.files.filter(isPage).map((file) => [file, pageLinks(archive.text(file))]));
  const broken = [...pages].flatMap(([file, { targets }]) =>
    [...targets].filter((target) => !leadsSomewhere(file, target, files, pages)).map((target) => `${file} → ${target}`),
  );
  assert.ok(pages.size > 1700);
  assert.deepEqual(broken.slice(0, 20), []);
});

test('a link names a file, because a disk serves no index for a folder', () => {
  for (const file of someOf(archive.files.filter(isPage)))
    for (const target of pageLinks(archive.text(file)).targets)
      assert.doesNotMatch(target, /^\/|^(?![a-z]+:)[^?#]*\/(?:[?#]|$)/, file);
});

test('every page says which copy it is, its date, and its permanent address', () => {
  for (const file of someOf(archive.files.filter(isPage))) {
    const lines = /<p class="offline-line[\s\S]*?<\/p>/g[Symbol.match](archive.text(file)) ?? [];
    assert.equal(lines.length, file === 'index.html' ? 2 : 1, file);
    for (const line of lines)
      assert.match(
        line,
        new RegExp(
          `(?:0\\.0\\.0 版，内容截至 2026 年 3 月 1 日|version 0\\.0\\.0, content as of March 1, 2026).*<span>/${RegExp.escape(file.replace(/index\.html$/, ''))}</span>`,
        ),
        file,
      );
  }
});

test('no page claims to be the original', () => {
  for (const file of someOf(archive.files.filter(isPage)))
    assert.doesNotMatch(
      archive.text(file),
      /rel="(?:canonical|alternate)"|property="og:url"|application\/ld\+json/,
      file,
    );
});

test('README.txt says in both languages what it is, how to open it and what the texts are', () => {
  const note = archive.text('README.txt');
  for (const words of [
    /0\.0\.0 版，内容截至 2026 年 3 月 1 日/,
    /version 0\.0\.0, content as of March 1, 2026/,
    /非官方译文/,
    /unofficial translation/,
    /index\.html/,
  ])
    assert.match(note, words);
  for (const { title } of loadLibrary('public').documents)
    for (const words of [title.zh, title.en]) assert.ok(note.includes(words), words);
  assert.ok(note.startsWith('\uFEFF') && !/[^\r]\n/.test(note), 'as Windows reads it');
});

test('what only servers, search engines or feed readers need is left out', () => {
  assert.deepEqual(
    archive.files.filter((file) =>
      /404|(?:^|\/)(?:_headers|_redirects|robots\.txt|sitemap\.xml|llms\.txt|feed\.xml)$|\.(?:br|gz|md|pf_index)$|^downloads\//.test(
        file,
      ),
    ),
    [],
  );
});

// As for the site itself, in tests/site/profiles.test.ts.
for (const [lang, length] of [
  ['zh', 8],
  ['en', 24],
] as const)
  test(`no run of ${length} characters that only staff documents have in ${lang} is anywhere in the archive`, () => {
    const [open, staff] = [loadLibrary('public'), loadLibrary('staff')];
    const secret = runsOf(
      staff.documents
        .filter(({ source }) => source.access === 'staff')
        .flatMap(({ pages }) =>
          pages.flatMap(({ blocks }) => blocks.flatMap((block) => clausesOf(block[lang] ?? '', lang))),
        ),
      length,
    );
    for (const run of someOf(
      runsOf([...open.blocks.flatMap(({ zh, en }) => [zh, en ?? '']), ...publicWords(open)], length),
    ))
      secret.delete(run);
    assert.ok(secret.size > 1000, 'the test has something to look for');
    const leaks = archive.files.flatMap((file) =>
      [...runsOf(textsOfFile(file, archive.text(file)), length)]
        .filter((run) => secret.has(run))
        .map((run) => `${file}: ${run}`),
    );
    assert.deepEqual(leaks.slice(0, 20), []);
  });

function leadsSomewhere(
  from: string,
  target: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
): boolean {
  if (/^[a-z]+:/.test(target)) return /^(?:mailto|data|https?):/.test(target);
  const [, place = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(target) ?? [];
  const file = place === '' ? from : path.posix.join(path.posix.dirname(from), decodeURIComponent(place));
  // "#fragment" is filled in by the script that reads it.
  if (!files.has(file) && !files.has(scriptOf(file))) return false;
  return (
    fragment === undefined ||
    fragment === '' ||
    fragment === 'fragment' ||
    (pages.get(file)?.ids.has(decodeURIComponent(fragment)) ?? false)
  );
}
