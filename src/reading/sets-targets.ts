import { authorityOf, type Source } from '../schemas/source.ts';

/**
 * Whether the page of a document links to the indicators: plans and reports of this district set and report on their targets.
 */
export function setsTargets(source: Pick<Source, 'kind' | 'authority'>): boolean {
  return authorityOf(source) === 'district' && OF_TARGETS.has(source.kind);
}

const OF_TARGETS: ReadonlySet<Source['kind']> = new Set(['plan', 'plan-report', 'work-report']);
