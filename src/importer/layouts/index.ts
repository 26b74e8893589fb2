import type { Piece } from '../pieces.ts';
import type { Tally } from '../tally.ts';
import { columns } from './columns.ts';

/** A layout by the name that `source.yaml` gives. */
export const layouts: Readonly<Record<LayoutName, Layout>> = { columns };

export type LayoutName = 'columns';

/** Puts printed lines together; what it leaves out or puts in goes to the tally. */
export type Layout = (pieces: readonly Piece[], tally: Tally) => Piece[];
