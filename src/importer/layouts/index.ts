import type { Source } from '../../schemas/source.ts';
import type { Piece } from '../pieces.ts';
import type { Tally } from '../tally.ts';
import { columns } from './columns.ts';
import { printedPages } from './printed-pages.ts';
import { scannedTables } from './scanned-tables.ts';

export type LayoutName = NonNullable<Source['layout']>;

/** Layouts by their name in `source.yaml`. */
export const layouts: Readonly<Record<LayoutName, Layout>> = {
  columns,
  'printed-pages': printedPages,
  'scanned-tables': scannedTables,
};

/**
 * Joins printed lines and notes removed and added text in the tally.
 *
 * @param file path of the original, shown in messages
 * @throws {ContentError} or {AggregateError} of them at lines that do not fit the layout
 */
export type Layout = (pieces: readonly Piece[], tally: Tally, file: string) => Piece[];
