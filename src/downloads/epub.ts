import { strToU8, zipSync, type Zippable } from 'fflate';
import { XML_HEAD, xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { contentsOf, titleOf } from '../reading/contents.ts';
import { factIn } from '../reading/document-date.ts';
import { langOf, langsOf, type Edition } from './edition.ts';
import { accessMetadata } from './epub-access.ts';
import { epubContents, fileOfPage } from './epub-contents.ts';
import { epubNcx } from './epub-ncx.ts';
import { pageBreaks, pageList, printedPagesOf } from './epub-pages.ts';
import { noticeXhtml } from './notice.ts';
import { pictureBytes, picturesOf, pictureType } from './pictures.ts';
import { pageXhtml } from './page-xhtml.ts';

/**
 * An edition as EPUB 3.3: a notice, then one file for each page of the site, `chapter-5.xhtml` for `chapter-5`, with the
 * fragments of the site as ids, and for old devices also a table of contents in the form of EPUB 2. The same edition gives
 * the same bytes.
 */
export function epub(edition: Edition, t: Translate): Uint8Array {
  const { document, form } = edition;
  const lang = langOf(form);
  const printed = printedPagesOf(document);
  const breaks = pageBreaks(printed, langsOf(form));
  const pages = document.pages.map((page) => ({
    name: fileOfPage(page.page),
    title: titleOf(page, lang).title,
    body: pageXhtml(page, { form, idOf: (fragment) => fragment, breaks, pictureAt: ({ name }) => `pictures/${name}` }),
  }));
  const chapters = [{ name: 'notice', title: document.title[lang], body: noticeXhtml(edition) }, ...pages];
  const xhtml = ({ title, body }: { title: string; body: string }): Uint8Array =>
    strToU8(page(HTML_LANG[lang], title, body));
  const entries = contentsOf(document, lang);
  const files: Zippable = {
    // The type comes first and uncompressed, so that programs recognize a book by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'book/package.opf': strToU8(
      packageFile(
        edition,
        chapters.map(({ name }) => name),
        t,
      ),
    ),
    'book/contents.xhtml': strToU8(
      page(HTML_LANG[lang], t('document.contents'), epubContents(entries, t) + pageList(printed, t)),
    ),
    'book/toc.ncx': strToU8(
      epubNcx(
        { id: identifierOf(edition), lang: HTML_LANG[lang], title: document.title[lang], entries, pages: printed },
        t,
      ),
    ),
    'book/style.css': strToU8(STYLE),
    ...Object.fromEntries(
      picturesOf(document).map((picture) => [
        `book/pictures/${picture.name}`,
        [pictureBytes(picture), { level: 0 }] as const,
      ]),
    ),
    ...Object.fromEntries(chapters.map((chapter) => [`book/${chapter.name}.xhtml`, xhtml(chapter)])),
  };
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

function page(lang: string, title: string, body: string): string {
  const head = `<head><title>${xmlText(title)}</title><link rel="stylesheet" href="style.css"/></head>`;
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang,
    'xml:lang': lang,
  };
  return `${XML_HEAD}<!DOCTYPE html>\n${xmlElement('html', attributes, `\n${head}\n<body>\n${body}\n</body>\n`)}\n`;
}

/** The identifier by which a reading system knows the book. */
function identifierOf({ library, document, form }: Edition): string {
  return `urn:${library.id}:${document.id}:${form}`;
}

function packageFile(edition: Edition, chapters: readonly string[], t: Translate): string {
  const { library, document, form, version, date } = edition;
  const lang = langOf(form);
  const hasPrintedPages = printedPagesOf(document).length > 0;
  const author = factIn(document.source.author, lang);
  const metadata = [
    xmlElement('dc:identifier', { id: 'id' }, identifierOf(edition)),
    xmlElement('dc:title', {}, xmlText(document.title[lang])),
    ...(author === null ? [] : [xmlElement('dc:creator', {}, xmlText(author))]),
    ...langsOf(form).map((code) => xmlElement('dc:language', {}, HTML_LANG[code])),
    xmlElement('dc:publisher', {}, xmlText(library.name[lang])),
    xmlElement(
      'dc:description',
      {},
      xmlText(
        `${t('site.notOfficialEnglish')} ${t('downloads.version', { library: library.name[lang], version, date })}`,
      ),
    ),
    ...(hasPrintedPages ? printSource(document.title.zh) : []),
    xmlElement('meta', { property: 'dcterms:modified' }, `${date}T00:00:00Z`),
    ...accessMetadata({ hasPictures: picturesOf(document).length > 0, hasPrintedPages }, t),
  ];
  const items = [
    xmlElement('item', { id: 'contents', href: 'contents.xhtml', 'media-type': XHTML, properties: 'nav' }),
    xmlElement('item', { id: 'ncx', href: 'toc.ncx', 'media-type': 'application/x-dtbncx+xml' }),
    xmlElement('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...picturesOf(document).map(({ name }) =>
      xmlElement('item', { id: `picture-${name}`, href: `pictures/${name}`, 'media-type': pictureType(name) }),
    ),
    ...chapters.map((name) => xmlElement('item', { id: `page-${name}`, href: `${name}.xhtml`, 'media-type': XHTML })),
  ];
  const spine = chapters.map((name) => xmlElement('itemref', { idref: `page-${name}` }));
  const parts = [
    xmlElement('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata.join('\n')),
    xmlElement('manifest', {}, items.join('\n')),
    xmlElement('spine', { toc: 'ncx' }, spine.join('\n')),
  ];
  return `${XML_HEAD}${xmlElement('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': HTML_LANG[lang] }, parts.join('\n'))}\n`;
}

/** Metadata naming the print whose pages are marked. */
function printSource(title: string): string[] {
  return [
    xmlElement('dc:source', { id: 'print' }, xmlText(title)),
    xmlElement('meta', { refines: '#print', property: 'source-of' }, 'pagination'),
  ];
}

const XHTML = 'application/xhtml+xml';

const CONTAINER = `${XML_HEAD}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

const STYLE = `body { line-height: 1.7; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.15em; }
h3, h4, h5, h6 { font-size: 1em; }
.run-in > * { display: inline; margin: 0; }
.run-in { margin-block: 1em; }
.box { border-block: 2px solid; padding: 0.5em 1em; margin-block: 1em; }
figure { margin: 1em 0; text-align: center; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: 0.85em; }
caption { font-weight: bold; text-align: start; }
th, td { border: 1px solid #999; padding: 0.25em 0.4em; vertical-align: top; text-align: start; }
`;
