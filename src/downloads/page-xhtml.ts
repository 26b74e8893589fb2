import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG } from '../i18n/lang.ts';
import type { LibraryBlock, LibraryPage } from '../library/library.ts';
import type { Block, PageNode, TableRow } from '../markdown/page-content.ts';
import { langOf, wordingsOf, type Form, type Wording } from './edition.ts';

export interface PageLayout {
  form: Form;
  /** Value of `id` for a fragment of this page. */
  idOf: (fragment: string) => string;
  /** XHTML to put after the text of a block; nothing where left out. */
  after?: (fragment: string) => string;
  /** Attributes of a wording in another language than that of the page, beside its language. */
  foreign?: Readonly<Record<string, string>>;
}

/** The official text of a page as well-formed XHTML, each block under its id. */
export function pageXhtml(page: LibraryPage, layout: PageLayout): string {
  return page.nodes.map((node) => nodeXhtml(page, node, layout)).join('\n');
}

function nodeXhtml(page: LibraryPage, node: PageNode, layout: PageLayout): string {
  const block = (name: string, { fragment }: Block): string => blockXhtml(name, blockOf(page, fragment), layout);
  switch (node.type) {
    case 'title':
      return block('h1', node.block);
    case 'section':
      return block('h2', node.block);
    case 'paragraph':
    case 'note':
    case 'figure':
      return block('p', node.block);
    case 'list':
      return xmlElement('ul', {}, node.items.map((item) => block('li', item)).join(''));
    case 'table':
      return tableXhtml(page, node, layout);
    default:
      return node satisfies never;
  }
}

function blockXhtml(name: string, block: LibraryBlock, layout: PageLayout): string {
  return xmlElement(name, { id: layout.idOf(block.fragment) }, wordingsXhtml(wordingsOf(block, layout.form), layout) + (layout.after?.(block.fragment) ?? ''));
}

/** The first wording as it is, a second one on a line of its own. */
function wordingsXhtml(wordings: readonly Wording[], { form, foreign = {} }: PageLayout): string {
  return wordings
    .map(({ lang, text }, index) => {
      if (lang === langOf(form)) return xmlText(text);
      return `${index === 0 ? '' : '<br/>'}${xmlElement('span', { lang: HTML_LANG[lang], 'xml:lang': HTML_LANG[lang], ...foreign }, xmlText(text))}`;
    })
    .join('');
}

function tableXhtml(page: LibraryPage, { fragment, caption, header, rows }: Extract<PageNode, { type: 'table' }>, layout: PageLayout): string {
  const title = caption === null ? '' : blockXhtml('caption', blockOf(page, caption.fragment), layout);
  const id = caption?.fragment === fragment ? {} : { id: layout.idOf(fragment) };
  const head = xmlElement('thead', {}, rowXhtml(page, header, 'th', layout));
  return xmlElement('table', id, `${title}${head}${xmlElement('tbody', {}, rows.map((row) => rowXhtml(page, row, 'td', layout)).join(''))}`);
}

function rowXhtml(page: LibraryPage, row: TableRow, name: 'th' | 'td', layout: PageLayout): string {
  const wordings = wordingsOf(blockOf(page, row.block.fragment), layout.form).map(({ lang, text }) => ({ lang, cells: text.split('\t') }));
  const own = row.cells.filter(({ rowSpan }) => rowSpan > 0);
  const cells = own.map(({ items, rowSpan }, index) => {
    const texts = wordings.map(({ lang, cells: parts }) => ({ lang, text: parts[index] ?? '' }));
    const list = items.length === 0 ? '' : xmlElement('ul', {}, items.map((item) => blockXhtml('li', blockOf(page, item.fragment), layout)).join(''));
    const after = index === own.length - 1 ? (layout.after?.(row.block.fragment) ?? '') : '';
    return xmlElement(name, rowSpan > 1 ? { rowspan: String(rowSpan) } : {}, wordingsXhtml(texts, layout) + after + list);
  });
  return xmlElement('tr', { id: layout.idOf(row.block.fragment) }, cells.join(''));
}

/** @throws {Error} for a fragment of the layout that is no block of the page */
function blockOf(page: LibraryPage, fragment: string): LibraryBlock {
  const block = page.byFragment.get(fragment);
  if (block === undefined) throw new Error(`${page.document}/${page.page} has no block ${fragment}.`);
  return block;
}
