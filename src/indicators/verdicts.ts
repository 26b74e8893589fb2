import type { Library } from '../library/library.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { overviewOf, type OverviewList, type TargetRow } from './overview.ts';

/** A target of one indicator and what became of it, with the list it is in. */
export interface Verdict extends TargetRow {
  list: OverviewList;
}

/** What became of the targets of an indicator, in the order of their lists. */
export function verdictsOf(library: Library, { id }: Indicator): Verdict[] {
  return overviewOf(library).lists.flatMap((list) =>
    list.rows.filter(({ indicator }) => indicator.id === id).map((row) => ({ ...row, list })),
  );
}
