import { XML_HEAD, xmlElement, xmlText } from '../exports/xml.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { ContentsEntry, ContentsHeading } from '../reading/contents.ts';
import { fileOfPage } from './epub-contents.ts';
import type { PrintedPage } from './epub-pages.ts';

/** What an EPUB 2 book says about itself. */
export interface NcxBook {
  /** The identifier of the package. */
  id: string;
  lang: string;
  title: string;
  entries: readonly ContentsEntry[];
  pages: readonly PrintedPage[];
}

interface Point {
  label: string;
  href: string;
  below: readonly Point[];
}

/** The contents in the form of EPUB 2 (NCX), the only form that old reading devices know. */
export function epubNcx({ id, lang, title, entries, pages }: NcxBook, t: Translate): string {
  const points = [{ label: t('downloads.notice'), href: 'notice.xhtml', below: [] }, ...entries.map(pagePoint)];
  const metas = {
    'dtb:uid': id,
    'dtb:depth': String(depthOf(points)),
    'dtb:totalPageCount': String(pages.length),
    'dtb:maxPageNumber': String(pages.at(-1)?.number ?? 0),
  };
  // A place must have the same number in both lists.
  const orders = new Map<string, string>();
  const playOrder = (href: string): string => {
    const known = orders.get(href) ?? String(orders.size + 1);
    orders.set(href, known);
    return known;
  };
  const navPoint = ({ label, href, below }: Point): string =>
    xmlElement(
      'navPoint',
      { id: `n${playOrder(href)}`, playOrder: playOrder(href) },
      `${labelled(label)}${xmlElement('content', { src: href })}${below.map(navPoint).join('')}`,
    );
  const pageTarget = ({ number, href }: PrintedPage): string =>
    xmlElement(
      'pageTarget',
      { id: `page-${number}`, type: 'normal', value: String(number), playOrder: playOrder(href) },
      `${labelled(String(number))}${xmlElement('content', { src: href })}`,
    );
  const parts = [
    xmlElement(
      'head',
      {},
      Object.entries(metas)
        .map(([name, content]) => xmlElement('meta', { name, content }))
        .join(''),
    ),
    xmlElement('docTitle', {}, text(title)),
    xmlElement('navMap', {}, points.map(navPoint).join('\n')),
    ...(pages.length === 0
      ? []
      : [xmlElement('pageList', {}, labelled(t('downloads.printedPages')) + pages.map(pageTarget).join(''))]),
  ];
  return `${XML_HEAD}${xmlElement('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': lang }, parts.join('\n'))}\n`;
}

function pagePoint({ page, title, sections, children }: ContentsEntry): Point {
  const file = `${fileOfPage(page)}.xhtml`;
  const headingPoint = ({ fragment, title: label, below }: ContentsHeading): Point => ({
    label,
    href: `${file}#${fragment}`,
    below: below.map(headingPoint),
  });
  return { label: title, href: file, below: [...sections.map(headingPoint), ...children.map(pagePoint)] };
}

function depthOf(points: readonly Point[]): number {
  return points.length === 0 ? 0 : 1 + Math.max(...points.map(({ below }) => depthOf(below)));
}

function labelled(label: string): string {
  return xmlElement('navLabel', {}, text(label));
}

function text(words: string): string {
  return xmlElement('text', {}, xmlText(words));
}
