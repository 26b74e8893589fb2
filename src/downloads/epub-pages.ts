import { xmlElement, xmlText } from '../exports/xml.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { LibraryBlock, LibraryDocument } from '../library/library.ts';
import type { PageMark } from '../markdown/page-content.ts';
import { fileOfPage } from './epub-contents.ts';
import type { PageBreaks } from './page-xhtml.ts';

/** A printed page of the original and the block in which it begins. */
export interface PrintedPage {
  number: number;
  /** Id of the block. */
  block: string;
  /** File of the block in the book, and the mark of the page in it. */
  href: string;
}

/** The printed pages of a document, each with its first block; none where they are not known. */
export function printedPagesOf({ pages }: Pick<LibraryDocument, 'pages'>): PrintedPage[] {
  const standing = pages.flatMap(({ page, blocks }) =>
    blocks.flatMap(({ id, printedPages }) =>
      (printedPages ?? []).map((number) => {
        const href = `${fileOfPage(page)}.xhtml#${markId(number)}`;
        return [number, { number, block: id, href }] as const;
      }),
    ),
  );
  // In a map, the last of several entries with the same number would win.
  const first = new Map(standing.reverse());
  return [...first.values()].sort((a, b) => a.number - b.number);
}

/**
 * The marks of printed pages in a text. In the Chinese each is where the page begins, in the English before the block in
 * which it begins. A block in both languages has them once.
 */
export function pageBreaks(pages: readonly PrintedPage[], languages: readonly Lang[]): PageBreaks {
  const byBlock = Map.groupBy(pages, ({ block }) => block);
  const marked = (block: LibraryBlock): Lang => (languages.includes('zh') || block.en === null ? 'zh' : 'en');
  return {
    of: (block, lang) => (lang === marked(block) ? marksIn(block, lang, byBlock.get(block.id) ?? []) : []),
    xhtml: (number) =>
      xmlElement('span', {
        'epub:type': 'pagebreak',
        role: 'doc-pagebreak',
        id: markId(number),
        'aria-label': String(number),
      }),
  };
}

function marksIn({ marks }: LibraryBlock, lang: Lang, pages: readonly PrintedPage[]): PageMark[] {
  const placed = pages.map(({ number }) => ({
    page: number,
    offset: lang === 'zh' ? (marks.find(({ page }) => page === number)?.offset ?? 0) : 0,
  }));
  return placed.sort((a, b) => a.offset - b.offset || a.page - b.page);
}

function markId(number: number): string {
  return `page${number}`;
}

/** The list of printed pages with which a reading system jumps to one; it is not part of the text. */
export function pageList(pages: readonly PrintedPage[], t: Translate): string {
  if (pages.length === 0) return '';
  const items = pages.map(({ number, href }) => xmlElement('li', {}, xmlElement('a', { href }, String(number))));
  return xmlElement(
    'nav',
    { 'epub:type': 'page-list', role: 'doc-pagelist', id: 'pages', hidden: 'hidden' },
    xmlElement('h1', {}, xmlText(t('downloads.printedPages'))) + xmlElement('ol', {}, items.join('')),
  );
}
