import { wholeFragment } from '../addressing/whole-page.ts';
import type { Lang } from '../i18n/lang.ts';
import type { NamesByLang } from '../glossary/mentioned-text.ts';
import type { LibraryDocument, LibraryPage } from '../library/library.ts';
import { titleOf } from './contents.ts';
import type { HeadingLevel } from './heading-levels.ts';
import { pageView, type BlockView, type NodeView, type RowView } from './page-view.ts';

/** One page of a document as part of the whole. */
export interface WholePart {
  page: LibraryPage;
  title: string;
  nodes: readonly NodeView[];
}

/** A whole document on one page: its pages in order, each block under its page and fragment. */
export function wholeView(document: LibraryDocument, lang: Lang, names: NamesByLang): WholePart[] {
  return document.pages.map((page) => ({
    page,
    title: titleOf(page, lang).title,
    nodes: pageView(page, lang, names).map((node) => placed(node, page.page)),
  }));
}

function placed(node: NodeView, page: string): NodeView {
  // Corrections are shown on the page of the block itself.
  const block = (view: BlockView): BlockView => {
    const own = { ...view.block };
    delete own.corrected;
    return { ...view, block: own, fragment: wholeFragment(page, view.fragment) };
  };
  const row = ({ row: own, cells }: RowView): RowView => ({
    row: block(own),
    cells: cells.map((cell) => ({ ...cell, items: cell.items.map(block) })),
  });
  switch (node.type) {
    case 'list':
      return { ...node, items: node.items.map(block) };
    case 'table':
      return {
        ...node,
        fragment: wholeFragment(page, node.fragment),
        caption: node.caption && block(node.caption),
        header: row(node.header),
        rows: node.rows.map(row),
      };
    case 'title':
      return { type: 'subheading', block: block(node.block), level: 2, runIn: false };
    case 'section':
    case 'subheading':
      return { ...node, type: 'subheading', block: block(node.block), level: below(node.level) };
    case 'box':
      return {
        ...node,
        block: block(node.block),
        level: below(node.level),
        nodes: node.nodes.map((inner) => placed(inner, page)),
      };
    default:
      return { ...node, block: block(node.block) };
  }
}

/** One level lower, because the title of the document takes the first. */
function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
