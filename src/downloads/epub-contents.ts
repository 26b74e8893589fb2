import { xmlElement, xmlText } from '../exports/xml.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { ContentsEntry, ContentsHeading } from '../reading/contents.ts';

/** The navigation of a book: the notice, then pages with their sections and the pages below them. */
export function epubContents(entries: readonly ContentsEntry[], t: Translate): string {
  const notice = item('notice.xhtml', t('downloads.notice'), '');
  return xmlElement(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
    `${xmlElement('h1', {}, xmlText(t('document.contents')))}${list([notice, ...entries.map(entryItem)])}`,
  );
}

/** Name of the file of a page, without its extension: all are in one folder, term pages too. */
export function fileOfPage(page: string): string {
  return page.replace('/', '.');
}

function entryItem({ page, title, sections, children }: ContentsEntry): string {
  const below = [...sections.map((section) => headingItem(page, section)), ...children.map(entryItem)];
  return item(`${fileOfPage(page)}.xhtml`, title, below.length === 0 ? '' : list(below));
}

function headingItem(page: string, { fragment, title, below }: ContentsHeading): string {
  return item(
    `${fileOfPage(page)}.xhtml#${fragment}`,
    title,
    below.length === 0 ? '' : list(below.map((heading) => headingItem(page, heading))),
  );
}

function item(href: string, title: string, below: string): string {
  return xmlElement('li', {}, xmlElement('a', { href }, xmlText(title)) + below);
}

function list(items: readonly string[]): string {
  return xmlElement('ol', {}, items.join(''));
}
