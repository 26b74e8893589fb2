import { routes } from '../addressing/routes.ts';
import { firstMentions } from '../glossary/first-mentions.ts';
import type { NamesByLang } from '../glossary/mentioned-text.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { blockOf } from '../library/block-of.ts';
import type { EditorialNote, LibraryBlock, LibraryPage } from '../library/library.ts';
import { textIn } from '../library/library.ts';
import type { Block, PageMark, PageNode, TableRow } from '../markdown/page-content.ts';
import { headingLevels, type HeadingLevel } from './heading-levels.ts';
import { cellSegments, joinRanges, segmentsOf, type FollowRange, type Segment } from './segments.ts';

/** One block ready to print in one language. */
export interface BlockView {
  id: string;
  fragment: string;
  kind: LibraryBlock['kind'];
  segments: readonly Segment[];
  /** Where printed pages begin in the displayed text. */
  pages: readonly PageMark[];
  /** Value for the `lang` attribute, set only if the text is not in the language of the page. */
  foreign: string | null;
  translation: LibraryBlock['translation'];
  block: LibraryBlock;
  notes: readonly EditorialNote[];
}

export interface CellView {
  segments: readonly Segment[];
  items: readonly BlockView[];
  rowSpan: number;
  colSpan: number;
  header: boolean;
}

export interface RowView {
  row: BlockView;
  cells: readonly CellView[];
}

export type NodeView =
  | { type: 'title' | 'paragraph' | 'note'; block: BlockView }
  | HeadingView
  | FigureView
  /** `block` is its title, a heading of that level. */
  | { type: 'box'; block: BlockView; level: HeadingLevel; nodes: readonly NodeView[] }
  | { type: 'list'; fragment: string; items: readonly BlockView[] }
  | {
      type: 'table';
      fragment: string;
      caption: BlockView | null;
      header: RowView;
      rows: readonly RowView[];
      /** True where the cells themselves say what they span and which of them are headers. */
      merged: boolean;
      hasItems: boolean;
    };

export interface FigureView {
  type: 'figure';
  block: BlockView;
  picture: PictureView | null;
}

export interface PictureView {
  /** Route of the file. */
  route: string;
  width: number;
  height: number;
  /** What it shows, in the language of the page; null until someone has written it. */
  alt: string | null;
}

export interface HeadingView {
  type: 'section' | 'subheading';
  block: BlockView;
  /** Heading level on the page: 2 for a section. */
  level: HeadingLevel;
  /** True where it is printed at the beginning of the next paragraph. */
  runIn: boolean;
}

/**
 * Lays out a page in one language: the nodes of the Chinese with the texts of that language, terms linked at their first
 * mention in each section. A block without a translation keeps the Chinese, and `foreign` says so.
 *
 * @param follow finds the words of a block that link to an indicator or a project
 */
export function pageView(
  page: LibraryPage,
  lang: Lang,
  names: NamesByLang,
  follow: (block: LibraryBlock, lang: Lang) => readonly FollowRange[] = () => [],
): NodeView[] {
  const mentions = firstMentions(page, lang, names);
  const view = (block: Block): BlockView => {
    const own = blockOf(page, block.fragment);
    const { text, lang: printed } = textIn(own, lang);
    const pages = printed === 'zh' ? own.marks : [];
    return {
      id: own.id,
      fragment: own.fragment,
      kind: own.kind,
      segments: segmentsOf(
        text,
        joinRanges(mentions.get(own.fragment) ?? [], printed === lang ? follow(own, lang) : []),
        pages,
      ),
      pages,
      foreign: printed === lang ? null : HTML_LANG[printed],
      translation: own.translation,
      block: own,
      notes: own.notes,
    };
  };
  const levels = headingLevels(page.nodes);
  const pictureOf = (fragment: string): PictureView | null => pictureView(page, fragment, lang);
  return page.nodes.map((node) => nodeView(node, { view, pictureOf, levels }));
}

/** The picture of a figure in one language; null if it has none. */
export function pictureView(page: LibraryPage, fragment: string, lang: Lang): PictureView | null {
  const picture = page.pictures.get(fragment);
  if (picture === undefined) return null;
  const { name, width, height, alt } = picture;
  return { route: routes.picture(page.document, name), width, height, alt: alt[lang] };
}

interface Views {
  view: (block: Block) => BlockView;
  pictureOf: (fragment: string) => PictureView | null;
  levels: ReadonlyMap<string, HeadingLevel>;
}

function nodeView(node: PageNode, views: Views): NodeView {
  const { view, pictureOf, levels } = views;
  const level = 'block' in node ? (levels.get(node.block.fragment) ?? 2) : 2;
  switch (node.type) {
    case 'section':
    case 'subheading':
      return { type: node.type, block: view(node.block), level, runIn: node.runIn };
    case 'figure':
      return { type: 'figure', block: view(node.block), picture: pictureOf(node.block.fragment) };
    case 'box':
      return {
        type: 'box',
        block: view(node.block),
        level,
        nodes: node.nodes.map((inner) => nodeView(inner, views)),
      };
    case 'list':
      return { type: 'list', fragment: node.fragment, items: node.items.map(view) };
    case 'table': {
      const rows = node.rows.map((row) => rowView(row, view));
      return {
        type: 'table',
        fragment: node.fragment,
        caption: node.caption === null ? null : view(node.caption),
        header: rowView(node.header, view),
        rows,
        merged: node.merged,
        hasItems: rows.some(({ cells }) => cells.some(({ items }) => items.length > 0)),
      };
    }
    default:
      return { type: node.type, block: view(node.block) };
  }
}

/** Puts the texts of a row's own cells back next to cells that continue from above. */
function rowView(row: TableRow, view: (block: Block) => BlockView): RowView {
  const block = view(row.block);
  const texts = cellSegments(block.segments);
  const own = row.cells.filter(({ rowSpan }) => rowSpan > 0);
  return {
    row: block,
    cells: own.map((cell, index) => ({
      segments: texts[index] ?? [],
      items: cell.items.map(view),
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      header: cell.header,
    })),
  };
}
