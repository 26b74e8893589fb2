import type { Indicator } from '../schemas/indicator.ts';
import { headlineSeries, type Headline } from './headline-series.ts';
import { statusOf, type Outcome } from './status-of.ts';
import { TARGET_LISTS, targetsOf, type ListedTarget, type TargetListId } from './target-lists.ts';

/** A target and what became of it. */
export interface TargetRow extends ListedTarget {
  outcome: Outcome;
}

export interface Overview {
  lists: readonly { id: TargetListId; rows: readonly TargetRow[] }[];
  headlines: readonly Headline[];
}

/** What the overview page shows: the lists of targets in the order of time, then what is reported more than once. */
export function overviewOf(indicators: readonly Indicator[]): Overview {
  const lists = TARGET_LISTS.map((id) => ({
    id,
    rows: targetsOf(id, indicators).map((target) => ({ ...target, outcome: statusOf(target) })),
  }));
  return { lists, headlines: headlineSeries(indicators) };
}
