import { routes } from '../addressing/routes.ts';
import { tableFile } from '../addressing/table-file.ts';
import type { Lang } from '../i18n/lang.ts';
import type { EditorialNote } from '../library/library.ts';
import { cellRoles } from './cell-roles.ts';
import { followsOf, type FollowPage } from './follows-of.ts';
import type { BlockView, CellView, NodeView, RowView } from './page-view.ts';
import { rowGroups } from './row-groups.ts';
import { shownCells, type ShownCell } from './shown-cells.ts';

export type TableNode = Extract<NodeView, { type: 'table' }>;

/** A row under its own id, with its cells. */
export interface ShownRow {
  block: BlockView;
  cells: readonly ShownCell[];
}

/** A table as a page prints it. */
export interface TableView {
  head: readonly ShownRow[];
  body: readonly ShownRow[];
  /** A table of names, each with a list: on a phone, one is put below the other. Tables with more columns stay tables. */
  isMeasures: boolean;
  /** Too wide for a phone, where each row then takes several lines. */
  isStacked: boolean;
  /** Every block in the table. */
  blocks: readonly BlockView[];
  notes: readonly EditorialNote[];
  /** Pages on which readers can follow up what it promises. */
  follows: readonly FollowPage[];
  /** Route of the file that holds the table in both languages. */
  file: string;
}

/** Lays out a table in a language. */
export function tableView({ caption, header, rows, hasItems, merged }: TableNode, lang: Lang): TableView {
  const [head, body] = rowGroups(header, rows);
  const roles = merged ? null : cellRoles(head, body);
  const shown = (row: RowView, isHeader: boolean): ShownRow => ({
    block: row.row,
    cells: shownCells(row.cells, { isHeader, isMerged: merged }, lang, roles?.(row)),
  });
  const blocks = blocksOf(caption, header, rows);
  return {
    head: head.map((row) => shown(row, true)),
    body: body.map((row) => shown(row, false)),
    isMeasures: hasItems && !merged && header.cells.length === 2,
    isStacked: roles !== null,
    blocks,
    notes: blocks.flatMap(({ notes }) => notes),
    follows: followsOf(rows, lang),
    file: routes.data(`tables/${tableFile(header.row.id.replace(/-r\d+$/, ''))}`),
  };
}

/** The caption and the rows, then the items of lists inside cells. */
function blocksOf(caption: BlockView | null, header: RowView, rows: readonly RowView[]): BlockView[] {
  const items = ({ items: own }: CellView): readonly BlockView[] => own;
  return [
    ...(caption === null ? [] : [caption]),
    header.row,
    ...rows.map(({ row }) => row),
    ...rows.flatMap(({ cells }) => cells.flatMap(items)),
  ];
}
