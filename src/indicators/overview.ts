import type { Library } from '../library/library.ts';
import type { Bilingual } from '../library/library.ts';
import { headlineSeries, type Headline } from './headline-series.ts';
import { indicatorsOf } from './read-indicators.ts';
import { statusOf, type Outcome } from './status-of.ts';
import { otherTargets, targetLists, targetsOf, type ListedTarget } from './target-lists.ts';

/** A target and what became of it. */
export interface TargetRow extends ListedTarget {
  outcome: Outcome;
}

export interface OverviewList {
  id: string;
  /** Null for the targets in no list. */
  title: Bilingual | null;
  /** Whether its rows show the numbers of the indicators. */
  isNumbered: boolean;
  rows: readonly TargetRow[];
}

export interface Overview {
  lists: readonly OverviewList[];
  headlines: readonly Headline[];
}

/** What the overview page shows: the lists of targets in order of time, then what is reported more than once. */
export function overviewOf(library: Library): Overview {
  const indicators = indicatorsOf(library);
  const lists = targetLists(library);
  const rows = (targets: readonly ListedTarget[]): TargetRow[] =>
    targets.map((target) => ({ ...target, outcome: statusOf(target, lists) }));
  return {
    lists: [
      ...lists.map((list) => ({ ...list, rows: rows(targetsOf(list, indicators)) })),
      { id: 'elsewhere', title: null, isNumbered: false, rows: rows(otherTargets(lists, indicators)) },
    ],
    headlines: headlineSeries(indicators),
  };
}
