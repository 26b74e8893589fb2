import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { CheerioAPI } from 'cheerio';
import { imageSize } from 'image-size';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { makeDownloads } from '../../src/downloads/make-downloads.ts';
import type { Form } from '../../src/downloads/edition.ts';
import { startPrinter } from '../../src/downloads/printer.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import type { Manifest } from '../../src/downloads/manifest.ts';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { factIn } from '../../src/reading/document-date.ts';
import { installPinnedPackages } from '../../src/files/pinned-packages.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { whyMissing } from '../../bench/browsers/browsers.ts';
import { readEpub } from './epub-reader.ts';
import { startPdfViewer } from './pdf-viewer.ts';
import { structureLanguages } from './structure-languages.ts';
import { someOf } from '../some-of.ts';

const EPUBCHECK = '/usr/bin/epubcheck';
const PDFFONTS = '/usr/bin/pdffonts';
const root = mkdtempSync(path.join(tmpdir(), 'downloads-'));
const [first, second] = [path.join(root, 'first'), path.join(root, 'second')];
const library = loadLibrary('public');
let manifest: Manifest = { version: '', files: [] };
let again: Manifest = manifest;

before(async () => {
  const printer = await startPrinter(PROJECT_ROOT);
  manifest = await makeDownloads(library, '0.0.0', printer, first);
  again = await makeDownloads(library, '0.0.0', printer, second);
  await printer.close();
});
after(() => rmSync(root, { recursive: true, force: true }));

const filesOf = (format: 'epub' | 'pdf') =>
  manifest.files.flatMap(({ document, form, ...file }) =>
    file.format === format && document !== null && form !== null ? [{ ...file, document, form }] : [],
  );
const hasPrintedPages = (document: string): boolean =>
  library.document(document).pages.some(({ blocks }) => blocks.some(({ printedPages }) => printedPages?.length));
const bytesOf = (file: string): Uint8Array => readFileSync(path.join(first, file));

test('every document comes in Chinese, in English and side by side, as Word file, PDF and EPUB', () => {
  assert.equal(manifest.files.filter(({ format }) => format !== 'png').length, library.documents.length * 3 * 3);
});

test('every document and the library have a picture for shared links in each language, of the expected size', () => {
  const pictures = manifest.files.filter(({ format }) => format === 'png');
  assert.equal(pictures.length, (library.documents.length + 1) * 2);
  for (const { file } of pictures) {
    const { width, height, type } = imageSize(bytesOf(file));
    assert.deepEqual([type, width, height], ['png', 1200, 630], file);
  }
});

test('made twice, every file is the same, byte for byte', () => {
  assert.deepEqual(again, manifest);
});

// Each file takes a second and a half of Java, so only: each document in the form with both languages, and one document in
// each form.
test(
  'EPUBs are valid in every document and every form',
  { skip: existsSync(EPUBCHECK) ? false : skipped('epubcheck') },
  () => {
    const books = filesOf('epub');
    const looked = books.filter(({ form, document }) => form === 'parallel' || document === books[0]?.document);
    for (const { file } of someOf(looked)) {
      const { status, stdout, stderr } = spawnSync(
        'java',
        ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', EPUBCHECK, path.join(first, file)],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, `${file}\n${stdout}${stderr}`);
    }
  },
);

test('Ace by DAISY finds no accessibility problem in an EPUB with tables, pages and both languages', () => {
  const packages = path.join(PROJECT_ROOT, '.cache/ace');
  installPinnedPackages('tests/downloads/ace', packages, 'run this test another time');
  const work = path.join(root, 'ace');
  mkdirSync(work);
  const book = filesOf('epub').find(({ form, document }) => form === 'parallel' && hasPrintedPages(document));
  assert.ok(book);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/downloads/ask-ace.mjs', packages, path.join(first, book.file), work],
    { encoding: 'utf8', env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: browserOptions().executablePath } },
  );
  const { files, found } = JSON.parse(stdout || '{}') as { files?: number; found?: string[] };
  assert.deepEqual(found, [], stderr);
  assert.ok((files ?? 0) > 0, 'Ace looked at no file');
});

test('an EPUB has every block under its id, character for character, and says what it is', () => {
  for (const { file, document, form } of someOf(filesOf('epub'))) {
    const { meta, chapters } = readEpub(bytesOf(file));
    const { pages, title, source } = library.document(document);
    assert.equal(meta('dc\\:title').text(), title[form === 'en' ? 'en' : 'zh']);
    assert.equal(meta('dc\\:creator').text(), factIn(source.author, form === 'en' ? 'en' : 'zh') ?? '');
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

test('an EPUB links to every page, section and printed page on old and new devices, and names each file after its page', () => {
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
      const [name = '', mark = ''] = target.split('#');
      const page = pages.find((one) => `${one.page.replace('/', '.')}.xhtml` === name);
      const chapter = chapters.get(name);
      assert.ok(page && chapter, target);
      const printedPage = [...printed].sort((a, b) => a - b)[number] ?? -1;
      const element = chapter(`#${mark}[role="doc-pagebreak"]`);
      assert.equal(element.attr('aria-label'), String(printedPage));
      const block = page.byFragment.get(element.closest(`[id]:not(#${mark})`).attr('id') ?? '');
      assert.ok(block);
      assert.ok(block.printedPages?.includes(printedPage), target);
      if (form === 'en') continue;
      const inside = block.marks.find((one) => one.page === printedPage);
      if (inside !== undefined && block.kind !== 'row')
        assert.equal(textBefore(element), block.zh.slice(0, inside.offset), target);
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

test('a PDF is tagged, has its headings as outline and every block as a destination, and has the date of its content', async () => {
  for (const { file, document, form, date } of someOf(filesOf('pdf'))) {
    const pdf = await PDFDocument.load(bytesOf(file), { updateMetadata: false });
    const { pages, title } = library.document(document);
    const blocks = pages.flatMap((page) => page.blocks);
    const lookup = (name: string): PDFDict => pdf.catalog.lookup(PDFName.of(name), PDFDict);
    assert.equal(String(lookup('MarkInfo').get(PDFName.of('Marked'))), 'true', file);
    assert.ok(lookup('StructTreeRoot').has(PDFName.of('K')), file);
    assert.equal(
      lookup('Outlines').lookup(PDFName.of('Count'), PDFNumber).asNumber(),
      1 + blocks.filter(({ kind }) => kind === 'heading').length,
      file,
    );
    const headings = blocks.filter(({ kind }) => kind === 'heading').map((block) => wordingOf(block, form));
    assert.deepEqual(outlineTitles(lookup('Outlines')), [title[form === 'en' ? 'en' : 'zh'], ...headings], file);
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

test('a PDF of both languages marks every English wording as English', async () => {
  for (const { file, document } of someOf(filesOf('pdf').filter(({ form }) => form === 'parallel'))) {
    const pdf = await PDFDocument.load(bytesOf(file), { updateMetadata: false });
    const wordings = library
      .document(document)
      .pages.flatMap(({ blocks }) => blocks)
      .filter(({ en, kind }) => en !== null && kind !== 'row');
    assert.ok((structureLanguages(pdf).get('en') ?? 0) >= wordings.length, file);
  }
});

test(
  'every letter of a PDF is set in a named, embedded font that can be searched and printed; none is drawn',
  { skip: existsSync(PDFFONTS) ? false : skipped('poppler-utils') },
  () => {
    for (const { file, form } of someOf(filesOf('pdf'))) {
      const { stdout } = spawnSync(PDFFONTS, [path.join(first, file)], { encoding: 'utf8' });
      const [, , ...fonts] = stdout.trimEnd().split('\n');
      for (const font of someOf(fonts))
        assert.match(font, /^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /, file);
      assert.equal(stdout.includes('NotoSerifSC'), form !== 'en', file);
    }
  },
);

test('the fonts of a PDF map Chinese to its ordinary characters, so that every viewer finds, copies and reads out these', async () => {
  for (const { file } of someOf(filesOf('pdf').filter(({ form }) => form !== 'en'))) {
    const pdf = await PDFDocument.load(bytesOf(file), { updateMetadata: false });
    const names = charactersOfFonts(pdf);
    assert.match(names, /人/, file);
    assert.deepEqual(names.match(/[\u2e80-\u2fdf\u2012]/g), null, file);
  }
});

test(
  'an address such as plan.pdf#nameddest=chapter-5/s1-p3 opens the viewer of Firefox on the block',
  { skip: whyMissing('firefox') },
  async () => {
    const viewer = await startPdfViewer(first);
    try {
      for (const { file, document, form } of someOf(filesOf('pdf').filter((pdf) => pdf.form !== 'parallel'))) {
        const blocks = library.document(document).pages.flatMap((page) => page.blocks);
        const block = blocks.findLast(({ kind }) => kind === 'paragraph');
        assert.ok(block, file);
        const opening = (block[form === 'en' ? 'en' : 'zh'] ?? '').slice(0, 8);
        await viewer.shows(opening, file, `${block.page}/${block.fragment}`);
      }
    } finally {
      await viewer.close();
    }
  },
);

const NOTICES = {
  zh: /非官方译文[\s\S]*0\.0\.0 版/,
  en: /unofficial translation[\s\S]*version 0\.0\.0/,
  parallel: /非官方译文[\s\S]*0\.0\.0 版[\s\S]*unofficial translation[\s\S]*version 0\.0\.0/,
};

/** The texts of a block in a form, one after the other. */
function wordingOf({ zh, en }: { zh: string; en: string | null }, form: Form): string {
  return (form === 'en' ? '' : zh) + (form === 'zh' ? '' : (en ?? ''));
}

/** The characters that the fonts of a PDF give for their glyphs. */
function charactersOfFonts(pdf: PDFDocument): string {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object.lookup(PDFName.of('ToUnicode'))] : []))
    .flatMap((map) => (map instanceof PDFRawStream ? [Buffer.from(decodePDFRawStream(map).decode()).toString()] : []))
    .flatMap((map) => [...map.matchAll(/<([0-9A-F]{4})>$/gm)])
    .map(([, code = '']) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');
}

/** The titles in the outline of a PDF, in order. */
function outlineTitles(parent: PDFDict): string[] {
  const titles: string[] = [];
  for (
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    item !== undefined;
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  ) {
    const title = item.lookup(PDFName.of('Title'), PDFString, PDFHexString);
    titles.push(title.decodeText(), ...outlineTitles(item));
  }
  return titles;
}

/** Text of a block before an element in it. */
function textBefore(element: ReturnType<CheerioAPI>): string {
  const mark = '\u0000';
  const block = element.closest('[id]:not([role])').clone();
  block.find(`#${element.attr('id')}`).replaceWith(mark);
  return block.text().split(mark)[0] ?? '';
}

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

/** Says why a test is skipped; fails where everything must run. */
function skipped(name: string): string {
  const reason = `${name} is not installed (Debian: apt-get install ${name}).`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  return reason;
}
