import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { blockOf } from '../library/block-of.ts';
import type { LibraryBlock, LibraryPage, LibraryPicture } from '../library/library.ts';
import type { Block, PageMark, PageNode, TableRow } from '../markdown/page-content.ts';
import { headingLevels } from '../reading/heading-levels.ts';
import { rowGroups } from '../reading/row-groups.ts';
import { cellSegments, segmentsOf, type Segment } from '../reading/segments.ts';
import { printedLines } from '../reading/printed-lines.ts';
import { langOf, wordingsOf, type Form } from './edition.ts';

/** How the printed pages of the original are marked in a text. */
export interface PageBreaks {
  /** Where pages begin in a block in a language. */
  of: (block: LibraryBlock, lang: Lang) => readonly PageMark[];
  /** The mark of a printed page. */
  xhtml: (page: number) => string;
}

export interface PageLayout {
  form: Form;
  /** Value of `id` for a fragment of this page. */
  idOf: (fragment: string) => string;
  /** XHTML to put after the text of a block, if any. */
  after?: (fragment: string) => string;
  /** The printed pages, if they are to be marked. */
  breaks?: PageBreaks;
  /** Address of a picture in the edition. */
  pictureAt: (picture: LibraryPicture) => string;
  /** Further attributes, besides the language, of a wording that is not in the language of the page. */
  foreign?: Readonly<Record<string, string>>;
}

/** The official text of a page as well-formed XHTML, each block under its id. */
export function pageXhtml(page: LibraryPage, layout: PageLayout): string {
  return nodesXhtml(page, page.nodes, { ...layout, levels: headingLevels(page.nodes) });
}

interface LevelledLayout extends PageLayout {
  levels: ReadonlyMap<string, number>;
}

/** A run-in heading is in one box with its paragraph, and the style sheet prints both as one. */
function nodesXhtml(page: LibraryPage, nodes: readonly PageNode[], layout: LevelledLayout): string {
  return printedLines(nodes)
    .map((line) => {
      const parts = line.map((node) => nodeXhtml(page, node, layout));
      return parts.length === 1
        ? parts.join('')
        : xmlElement('div', { class: 'run-in' }, parts.join(layout.form === 'zh' ? '' : ' '));
    })
    .join('\n');
}

function nodeXhtml(page: LibraryPage, node: PageNode, layout: LevelledLayout): string {
  const block = (name: string, { fragment }: Block): string => blockXhtml(name, blockOf(page, fragment), layout);
  const heading = ({ fragment }: Block): string => `h${layout.levels.get(fragment) ?? 2}`;
  switch (node.type) {
    case 'title':
    case 'section':
    case 'subheading':
      return headingXhtml(heading(node.block), blockOf(page, node.block.fragment), layout);
    case 'paragraph':
    case 'note':
      return block('p', node.block);
    case 'figure':
      return figureXhtml(page, node.block, layout);
    case 'list':
      return xmlElement('ul', {}, node.items.map((item) => block('li', item)).join(''));
    case 'table':
      return tableXhtml(page, node, layout);
    case 'box':
      return xmlElement(
        'aside',
        { class: 'box' },
        `${headingXhtml(heading(node.block), blockOf(page, node.block.fragment), layout)}\n${nodesXhtml(page, node.nodes, layout)}`,
      );
    default:
      return node satisfies never;
  }
}

/** A caption without a picture, because that of the original is lost, becomes a paragraph. */
function figureXhtml(page: LibraryPage, { fragment }: Block, layout: PageLayout): string {
  const picture = page.pictures.get(fragment);
  const caption = blockOf(page, fragment);
  if (picture === undefined) return blockXhtml('p', caption, layout);
  const { width, height, alt } = picture;
  const shown = {
    src: layout.pictureAt(picture),
    alt: alt[langOf(layout.form)] ?? caption.zh,
    width: String(width),
    height: String(height),
  };
  return xmlElement('figure', {}, xmlElement('img', shown) + blockXhtml('figcaption', caption, layout));
}

/** What follows the text of a heading is put beside the element, because the outline of a PDF shows everything inside it. */
function headingXhtml(name: string, block: LibraryBlock, layout: PageLayout): string {
  if (layout.after === undefined) return blockXhtml(name, block, layout);
  const heading = blockXhtml(name, block, { ...layout, after: () => '' });
  return xmlElement('div', { class: 'headed' }, heading + layout.after(block.fragment));
}

function blockXhtml(name: string, block: LibraryBlock, layout: PageLayout): string {
  return xmlElement(
    name,
    { id: layout.idOf(block.fragment) },
    wordingsXhtml(writtenOf(block, layout), layout) + (layout.after?.(block.fragment) ?? ''),
  );
}

/** A text in a language, split where printed pages begin. */
interface Written {
  lang: Lang;
  segments: readonly Segment[];
}

function writtenOf(block: LibraryBlock, { form, breaks }: PageLayout): Written[] {
  return wordingsOf(block, form).map(({ lang, text }) => ({
    lang,
    segments: segmentsOf(text, [], breaks?.of(block, lang) ?? []),
  }));
}

/** The first wording as it is, a second one on its own line. */
function wordingsXhtml(wordings: readonly Written[], { form, foreign = {}, breaks }: PageLayout): string {
  return wordings
    .map(({ lang, segments }, index) => {
      const text = segments
        .map((segment) => (segment.type === 'page' ? (breaks?.xhtml(segment.page) ?? '') : xmlText(segment.text)))
        .join('');
      if (lang === langOf(form)) return text;
      return `${index === 0 ? '' : '<br/>'}${xmlElement('span', { lang: HTML_LANG[lang], 'xml:lang': HTML_LANG[lang], ...foreign }, text)}`;
    })
    .join('');
}

function tableXhtml(
  page: LibraryPage,
  { fragment, caption, header, rows }: Extract<PageNode, { type: 'table' }>,
  layout: PageLayout,
): string {
  const title = caption === null ? '' : blockXhtml('caption', blockOf(page, caption.fragment), layout);
  const id = caption?.fragment === fragment ? {} : { id: layout.idOf(fragment) };
  const [head, body] = rowGroups(header, rows);
  const groups = [
    ['thead', head],
    ['tbody', body],
  ] as const;
  const parts = groups.map(([name, group]) =>
    group.length === 0 ? '' : xmlElement(name, {}, group.map((row) => rowXhtml(page, row, layout)).join('')),
  );
  return xmlElement('table', id, title + parts.join(''));
}

function rowXhtml(page: LibraryPage, row: TableRow, layout: PageLayout): string {
  const wordings = writtenOf(blockOf(page, row.block.fragment), layout).map(({ lang, segments }) => ({
    lang,
    cells: cellSegments(segments),
  }));
  const own = row.cells.filter(({ rowSpan }) => rowSpan > 0);
  const cells = own.map(({ items, rowSpan, colSpan, header }, index) => {
    const texts = wordings.map(({ lang, cells: parts }) => ({ lang, segments: parts[index] ?? [] }));
    const list =
      items.length === 0
        ? ''
        : xmlElement('ul', {}, items.map((item) => blockXhtml('li', blockOf(page, item.fragment), layout)).join(''));
    const after = index === own.length - 1 ? (layout.after?.(row.block.fragment) ?? '') : '';
    const spans = {
      ...(rowSpan > 1 ? { rowspan: String(rowSpan) } : {}),
      ...(colSpan > 1 ? { colspan: String(colSpan) } : {}),
    };
    return xmlElement(header ? 'th' : 'td', spans, wordingsXhtml(texts, layout) + after + list);
  });
  return xmlElement('tr', { id: layout.idOf(row.block.fragment) }, cells.join(''));
}
