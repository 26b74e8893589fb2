import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Edition } from '../../src/downloads/edition.ts';
import { epub } from '../../src/downloads/epub.ts';
import { printPage } from '../../src/downloads/print-page.ts';
import { wordDocument } from '../../src/downloads/word/word-document.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import type { LibraryDocument, LibraryPage } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';

const FILE = 'docs/side-by-side.png';
const NAME = '0123456789abcdef.png';
const library = loadLibrary('public');
const bytes = readFileSync(path.join(PROJECT_ROOT, FILE));

test('a picture, also one in a box, is in an EPUB once, with its description, and shown where it belongs', () => {
  const files = unzipSync(epub(edition(), createTranslate('zh')));
  assert.deepEqual(Buffer.from(files[`book/pictures/${NAME}`] ?? []), bytes);
  assert.match(
    strFromU8(files['book/package.opf'] ?? new Uint8Array()),
    new RegExp(`<item id="picture-${NAME}" href="pictures/${NAME}" media-type="image/png"/>`),
  );
  const page = strFromU8(files['book/pictured.xhtml'] ?? new Uint8Array());
  assert.equal(page.match(new RegExp(`<img src="pictures/${NAME}" alt="一章"`, 'g'))?.length, 2);
  assert.match(page, /<aside class="box">[^]*<img /);
});

test('the page printed as PDF contains the picture itself', () => {
  const page = printPage(edition());
  assert.equal(page.split(`src="data:image/png;base64,${bytes.toString('base64')}"`).length, 3);
});

test('a Word file contains the picture itself', async () => {
  const files = unzipSync(await wordDocument(edition()));
  const media = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
  assert.ok(media.some(([, content]) => Buffer.from(content).equals(bytes)));
});

test('each picture of a Word file has its own number', async () => {
  const files = unzipSync(await wordDocument(edition()));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  assert.deepEqual(
    [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id),
    ['1', '2'],
  );
});

test('a Word file has only the caption if Word cannot show the picture', async () => {
  const files = unzipSync(await wordDocument(edition('0123456789abcdef.webp')));
  assert.deepEqual(
    Object.keys(files).filter((name) => name.startsWith('word/media/')),
    [],
  );
  assert.match(strFromU8(files['word/document.xml'] ?? new Uint8Array()), /w:name="pictured_/);
});

/** A document of the library with one page that has one picture by itself and one in a box. */
function edition(name = NAME): Edition {
  const [document] = library.documents;
  const [first, ...others] = document?.pages.find(({ blocks }) => blocks.length >= 4)?.blocks ?? [];
  assert.ok(document !== undefined && first !== undefined && others.length >= 3);
  const [plain, box, boxed] = others as [typeof first, typeof first, typeof first];
  const picture = { name, file: FILE, width: 800, height: 600, alt: { zh: '一章', en: 'A chapter' } };
  const figure = (block: typeof first) => ({ type: 'figure' as const, block: blockOf(block), picture: null });
  const page: LibraryPage = {
    document: document.id,
    page: 'pictured',
    order: 1,
    parent: null,
    nodes: [
      { type: 'title', block: blockOf(first) },
      figure(plain),
      { type: 'box', block: blockOf(box), nodes: [figure(boxed)] },
    ],
    blocks: [first, plain, box, boxed],
    byFragment: new Map([first, plain, box, boxed].map((block) => [block.fragment, block])),
    pictures: new Map([plain, boxed].map(({ fragment }) => [fragment, picture])),
  };
  const made: LibraryDocument = { ...document, pages: [page] };
  return { library: library.facts, document: made, form: 'zh', version: '1.0.0', date: '2026-02-03' };
}

function blockOf({ fragment, zh }: { fragment: string; zh: string }) {
  return {
    fragment,
    section: null,
    text: zh,
    marks: [],
    kind: 'paragraph' as const,
    line: 1,
    untranslated: false,
    marked: false,
  };
}
