import type { NamesByLang } from '../glossary/mentioned-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { LibraryPage } from '../library/library.ts';
import { headingLevels, type HeadingLevel } from './heading-levels.ts';
import { pageView, pictureView, type BlockView, type NodeView, type RowView, type PictureView } from './page-view.ts';
import { cellSegments, type Segment } from './segments.ts';

/** One language of a block in the side-by-side view. */
export interface ParallelSide {
  lang: Lang;
  view: BlockView;
  /** The text, split at the tabs if it is a table row. */
  cells: readonly (readonly Segment[])[];
}

export interface ParallelRow {
  fragment: string;
  kind: BlockView['kind'];
  /** Level of a heading; null for everything else. */
  level: HeadingLevel | null;
  /** Picture of a figure, in the language of the page. */
  picture: PictureView | null;
  sides: readonly [ParallelSide, ParallelSide];
}

/** The blocks of a page in reading order, each with its text in `first` and then in `second`. */
export function parallelRows(page: LibraryPage, first: Lang, second: Lang, names: NamesByLang): ParallelRow[] {
  const beside = new Map(flatten(pageView(page, second, names)).map((view) => [view.fragment, view]));
  const levels = headingLevels(page.nodes);
  return flatten(pageView(page, first, names)).map((view) => {
    const other = beside.get(view.fragment) ?? view;
    const level = levels.get(view.fragment) ?? null;
    const picture = pictureView(page, view.fragment, first);
    return {
      fragment: view.fragment,
      kind: view.kind,
      level,
      picture,
      sides: [side(first, view), side(second, other)],
    };
  });
}

function side(lang: Lang, view: BlockView): ParallelSide {
  return { lang, view, cells: view.kind === 'row' ? cellSegments(view.segments) : [view.segments] };
}

function flatten(nodes: readonly NodeView[]): BlockView[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'list':
        return [...node.items];
      case 'table':
        return [...(node.caption === null ? [] : [node.caption]), ...[node.header, ...node.rows].flatMap(rowBlocks)];
      case 'box':
        return [node.block, ...flatten(node.nodes)];
      default:
        return [node.block];
    }
  });
}

function rowBlocks({ row, cells }: RowView): BlockView[] {
  return [row, ...cells.flatMap(({ items }) => items)];
}
