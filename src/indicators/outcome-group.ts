import type { Status } from './status-of.ts';
import type { TargetRow } from './overview.ts';

/** What a reader wants to know first about a target: was it reached, is it on the way, or is that unknown. */
export const OUTCOME_GROUPS = ['reached', 'under-way', 'missed', 'other-measure', 'nothing'] as const;
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

/** The group of a status. */
export function outcomeGroup(status: Status): OutcomeGroup {
  switch (status) {
    case 'reached':
    case 'missed':
      return status;
    case 'partly':
    case 'expected':
    case 'not-yet':
      return 'under-way';
    case 'not-comparable':
      return 'other-measure';
    case 'not-reported':
      return 'nothing';
    default:
      return status satisfies never;
  }
}

/** The number of targets in each group, without empty groups. */
export function countGroups(rows: readonly Pick<TargetRow, 'outcome'>[]): { group: OutcomeGroup; count: number }[] {
  return OUTCOME_GROUPS.map((group) => ({
    group,
    count: rows.filter(({ outcome }) => outcomeGroup(outcome.status) === group).length,
  })).filter(({ count }) => count > 0);
}

/** The groups as consecutive runs on one line: where each begins, and how many targets it has. */
export function runsOf(
  rows: readonly Pick<TargetRow, 'outcome'>[],
): { group: OutcomeGroup; count: number; before: number }[] {
  let before = 0;
  return countGroups(rows).map(({ group, count }) => {
    const run = { group, count, before };
    before += count;
    return run;
  });
}

/** True for a list of targets that no document reports on. */
export function reportsNothing(rows: readonly Pick<TargetRow, 'outcome'>[]): boolean {
  return rows.every(({ outcome }) => outcome.status === 'not-reported');
}
