import { xmlElement, xmlText } from '../exports/xml.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { LibraryDocument } from '../library/library.ts';
import { fileOfPage } from './epub-contents.ts';

/** A printed page of the original and the block in which it begins. */
export interface PrintedPage {
  number: number;
  /** File and fragment in the book. */
  href: string;
}

/** The printed pages of a document, each with the first block that stands on it; none where they are not known. */
export function printedPagesOf({ pages }: Pick<LibraryDocument, 'pages'>): PrintedPage[] {
  const standing = pages.flatMap(({ page, blocks }) =>
    blocks.flatMap(({ fragment, printedPages }) =>
      (printedPages ?? []).map((number) => [number, `${fileOfPage(page)}.xhtml#${fragment}`] as const),
    ),
  );
  // Of a number that comes again the last entry would stay.
  const first = new Map(standing.reverse());
  return [...first].map(([number, href]) => ({ number, href })).sort((a, b) => a.number - b.number);
}

/** The list of printed pages by which a reading system leads to one; it is no part of the text. */
export function pageList(pages: readonly PrintedPage[], t: Translate): string {
  if (pages.length === 0) return '';
  const items = pages.map(({ number, href }) => xmlElement('li', {}, xmlElement('a', { href }, String(number))));
  return xmlElement(
    'nav',
    { 'epub:type': 'page-list', id: 'pages', hidden: 'hidden' },
    xmlElement('h1', {}, xmlText(t('downloads.printedPages'))) + xmlElement('ol', {}, items.join('')),
  );
}
