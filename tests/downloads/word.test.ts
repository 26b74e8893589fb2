import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { FORMS, wordingsOf, type Edition, type Form } from '../../src/downloads/edition.ts';
import { wordDocument } from '../../src/downloads/word/word-document.ts';
import type { LibraryBlock, LibraryDocument } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { someOf } from '../some-of.ts';

const OFFICE = '/usr/bin/soffice';
const WRITER = '/usr/lib/libreoffice/program/libswlo.so';
const library = loadLibrary('public');
const folder = mkdtempSync(path.join(tmpdir(), 'word-'));
const made: { name: string; document: LibraryDocument; form: Form; bytes: Uint8Array }[] = [];

before(async () => {
  for (const document of library.documents)
    for (const form of FORMS) {
      const bytes = await wordDocument(editionOf(document, form));
      const name = `${document.id}-${form}`;
      made.push({ name, document, form, bytes });
      writeFileSync(path.join(folder, `${name}.docx`), bytes);
    }
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('each block is a bookmark of the Word file, and each line of the contents links to one', () => {
  for (const { name, document, bytes } of someOf(made)) {
    const xml = partOf(bytes, 'word/document.xml');
    const bookmarks = new Set(valuesOf(xml, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g));
    const blocks = document.pages.flatMap((page) => page.blocks);
    assert.equal(bookmarks.size, blocks.length, name);
    const targets = someOf(valuesOf(xml, /w:anchor="([^"]+)"/g));
    assert.deepEqual(
      targets.filter((target) => !bookmarks.has(target)),
      [],
      name,
    );
    assert.ok(
      [...bookmarks].every((bookmark) => /^[a-z]\w{0,39}$/.test(bookmark)),
      name,
    );
  }
});

test('a Word file has the date of its content, and is the same when made twice, byte for byte', async () => {
  for (const { name, document, form, bytes } of someOf(made)) {
    assert.deepEqual(
      valuesOf(partOf(bytes, 'docProps/core.xml'), /W3CDTF">([^<]+)</g),
      Array(2).fill('2026-02-03T00:00:00Z'),
      name,
    );
    assert.deepEqual(await wordDocument(editionOf(document, form)), bytes, name);
  }
});

test('side by side, headings are outside the columns, where Word lists them, and texts inside', () => {
  for (const { name, document, bytes } of someOf(made.filter(({ form }) => form === 'parallel'))) {
    const outside = partOf(bytes, 'word/document.xml').replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '');
    const blocks = document.pages.flatMap((page) => page.blocks);
    const heads = blocks.filter(({ kind }) => kind === 'heading');
    assert.equal(valuesOf(outside, /<w:pStyle w:val="(Heading\d)"/g).length, heads.length, name);
    assert.ok(!outside.includes(blocks.find(({ kind }) => kind === 'paragraph')?.zh ?? ''), name);
  }
});

test(
  'LibreOffice opens every Word file and reads every block character for character',
  { skip: existsSync(WRITER) ? false : skipped() },
  () => {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const files = made.map(({ name }) => path.join(folder, `${name}.docx`));
    const { status, stderr } = spawnSync(
      OFFICE,
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    for (const { name, document, form } of someOf(made)) {
      const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
      const blocks = document.pages.flatMap((page) => page.blocks);
      const lost = blocks.flatMap((block) => partsOf(block, form).filter((part) => !text.includes(part)));
      assert.deepEqual(lost, [], name);
    }
  },
);

function editionOf(document: LibraryDocument, form: Form): Edition {
  return { library: library.facts, document, form, version: '0.0.0', date: '2026-02-03' };
}

/** What a reader must find: each wording, and each cell of a row. */
function partsOf(block: LibraryBlock, form: Form): string[] {
  return wordingsOf(block, form).flatMap(({ text }) => text.split('\t'));
}

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  assert.ok(part, name);
  return strFromU8(part);
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}

/** Says why a test is skipped; fails where everything must run. */
function skipped(): string {
  const reason = 'LibreOffice Writer is not installed (Debian: apt-get install libreoffice-writer).';
  if (process.env['CI'] === 'true') throw new Error(reason);
  return reason;
}
