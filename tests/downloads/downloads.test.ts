import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from '@playwright/test';
import type { CheerioAPI } from 'cheerio';
import { PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { makeDownloads } from '../../src/downloads/make-downloads.ts';
import type { Manifest } from '../../src/downloads/manifest.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { readEpub } from './epub-reader.ts';
import { structureLanguages } from './structure-languages.ts';
import { someOf } from '../some-of.ts';

const EPUBCHECK = '/usr/bin/epubcheck';
const root = mkdtempSync(path.join(tmpdir(), 'downloads-'));
const [first, second] = [path.join(root, 'first'), path.join(root, 'second')];
const library = loadLibrary('public');
let manifest: Manifest = { version: '', files: [] };
let again: Manifest = manifest;

before(async () => {
  const browser = await chromium.launch(browserOptions());
  manifest = await makeDownloads(library, '0.0.0', browser, first);
  again = await makeDownloads(library, '0.0.0', browser, second);
  await browser.close();
});
after(() => rmSync(root, { recursive: true, force: true }));

const filesOf = (format: 'epub' | 'pdf') =>
  manifest.files.flatMap(({ document, form, ...file }) =>
    file.format === format && document !== null && form !== null ? [{ ...file, document, form }] : [],
  );
const bytesOf = (file: string): Uint8Array => readFileSync(path.join(first, file));

test('every document comes in Chinese, in English and side by side, as Word file, PDF and EPUB', () => {
  assert.equal(manifest.files.length, library.documents.length * 3 * 3);
});

test('made twice, every file is the same, byte for byte', () => {
  assert.deepEqual(again, manifest);
});

test('every EPUB is valid', { skip: existsSync(EPUBCHECK) ? false : skipped() }, () => {
  for (const { file } of someOf(filesOf('epub'))) {
    const { status, stdout, stderr } = spawnSync(
      'java',
      ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', EPUBCHECK, path.join(first, file)],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, `${file}\n${stdout}${stderr}`);
  }
});

test('an EPUB holds every block under its id, to the character, and says what it is', () => {
  for (const { file, document, form } of someOf(filesOf('epub'))) {
    const { meta, chapters } = readEpub(bytesOf(file));
    const { pages, title } = library.document(document);
    assert.equal(meta('dc\\:title').text(), title[form === 'en' ? 'en' : 'zh']);
    assert.match(chapters.get('notice.xhtml')?.('body').text() ?? '', NOTICES[form]);
    for (const { page, blocks } of pages) {
      const chapter = chapters.get(`${page}.xhtml`);
      assert.ok(chapter, `${file} ${page}`);
      for (const { id, fragment, kind, zh, en } of blocks) {
        const texts = textsOf(chapter, fragment, kind === 'row');
        const wanted = [...(form === 'en' ? [] : [zh.split('\t')]), ...(form === 'zh' ? [] : [(en ?? '').split('\t')])];
        assert.deepEqual(
          texts,
          kind === 'row'
            ? (wanted[0] ?? []).map((_, column) => wanted.map((side) => side[column]).join(''))
            : [wanted.flat().join('')],
          id,
        );
      }
    }
  }
});

test('an EPUB leads to every page, section and printed page on old devices and new, and names each file by its page', () => {
  for (const { file, document, form } of someOf(filesOf('epub'))) {
    const { meta, chapters, ncx, contents } = readEpub(bytesOf(file));
    const { pages } = library.document(document);
    const linksIn = (selector: string): string[] =>
      contents(`${selector} a`)
        .toArray()
        .map((link) => contents(link).attr('href') ?? '');
    const targetsIn = (selector: string): string[] =>
      ncx(`${selector} > content`)
        .toArray()
        .map((target) => ncx(target).attr('src') ?? '');
    assert.equal(ncx('meta[name="dtb:uid"]').attr('content'), meta('dc\\:identifier').text(), file);
    assert.deepEqual(targetsIn('navPoint').sort(), linksIn('nav#toc').sort(), file);
    assert.deepEqual(targetsIn('pageTarget'), linksIn('nav#pages'), file);
    const printed = new Set(pages.flatMap(({ blocks }) => blocks).flatMap(({ printedPages }) => printedPages ?? []));
    assert.equal(linksIn('nav#pages').length, printed.size, file);
    for (const [number, target] of targetsIn('pageTarget').entries()) {
      const [name = '', fragment = ''] = target.split('#');
      const page = pages.find((one) => `${one.page.replace('/', '.')}.xhtml` === name);
      assert.ok(
        page?.byFragment.get(fragment)?.printedPages?.includes([...printed].sort((a, b) => a - b)[number] ?? -1),
        target,
      );
    }
    const features = meta('meta[property="schema:accessibilityFeature"]')
      .toArray()
      .map((feature) => meta(feature).text());
    assert.equal(features.includes('pageNavigation'), printed.size > 0, file);
    assert.ok(features.includes('structuralNavigation'), file);
    for (const { page, byFragment } of pages) {
      const title = byFragment.get('title');
      assert.equal(
        chapters
          .get(`${page.replace('/', '.')}.xhtml`)?.('title')
          .text(),
        form === 'en' ? (title?.en ?? title?.zh) : title?.zh,
      );
    }
  }
});

test('a PDF is tagged, has its headings as outline and every block as a destination, and bears the date of its content', async () => {
  for (const { file, document, date } of someOf(filesOf('pdf'))) {
    const pdf = await PDFDocument.load(bytesOf(file), { updateMetadata: false });
    const { pages } = library.document(document);
    const blocks = pages.flatMap((page) => page.blocks);
    const lookup = (name: string): PDFDict => pdf.catalog.lookup(PDFName.of(name), PDFDict);
    assert.equal(String(lookup('MarkInfo').get(PDFName.of('Marked'))), 'true', file);
    assert.ok(lookup('StructTreeRoot').has(PDFName.of('K')), file);
    assert.equal(
      lookup('Outlines').lookup(PDFName.of('Count'), PDFNumber).asNumber(),
      1 + blocks.filter(({ kind }) => kind === 'heading').length,
      file,
    );
    const names = new Set(
      lookup('Dests')
        .keys()
        .map((key) => key.decodeText()),
    );
    assert.deepEqual(
      blocks.filter(({ page, fragment }) => !names.has(`${page}/${fragment}`)).map(({ id }) => id),
      [],
      file,
    );
    assert.equal(pdf.getCreationDate()?.toISOString().slice(0, 10), date, file);
  }
});

test('a PDF of both languages says of every English wording that it is English', async () => {
  for (const { file, document } of someOf(filesOf('pdf').filter(({ form }) => form === 'parallel'))) {
    const pdf = await PDFDocument.load(bytesOf(file), { updateMetadata: false });
    const wordings = library
      .document(document)
      .pages.flatMap(({ blocks }) => blocks)
      .filter(({ en, kind }) => en !== null && kind !== 'row');
    assert.ok((structureLanguages(pdf).get('en') ?? 0) >= wordings.length, file);
  }
});

const NOTICES = {
  zh: /非官方译文[\s\S]*0\.0\.0 版/,
  en: /unofficial translation[\s\S]*version 0\.0\.0/,
  parallel: /非官方译文[\s\S]*0\.0\.0 版[\s\S]*unofficial translation[\s\S]*version 0\.0\.0/,
};

/** Text of the element with an id, or of each of its cells, without the lists inside, whose items are blocks of their own. */
function textsOf(chapter: CheerioAPI, id: string, isRow: boolean): string[] {
  const copy = chapter(`[id="${id}"]`).clone();
  copy.find('ul').remove();
  return isRow
    ? copy
        .children()
        .toArray()
        .map((cell) => chapter(cell).text())
    : [copy.text()];
}

/** Says why a test does not run; where everything must run, it fails. */
function skipped(): string {
  const reason = 'epubcheck is not installed (Debian: apt-get install epubcheck).';
  if (process.env['CI'] === 'true') throw new Error(reason);
  return reason;
}
