import { formatProblem } from '../files/format-problem.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { INDICATOR_FOLDER } from '../library/content-files.ts';

const REMEDIES = {
  'unknown-block': 'Correct the address: <document>/<page>/<fragment>.',
  'not-in-block': 'Copy the words from the block exactly; a tab separates the cells of a row.',
  'value-differs': 'Correct the value, or end the words with the figure that is meant.',
  'unit-differs':
    'Put the value into a series of its unit, quote the words together with their unit, or give the unit they have as "printedUnit".',
  'qualifier-differs': 'Say "about", "more-than" and the like as the document does.',
  'english-not-in-block':
    'Copy the English words from the block; leave "en" out only where the block is not translated.',
  'english-differs': 'Quote the English words that hold the figure.',
  'figure-left-out': 'Give this figure a value in a series of the indicator, or quote fewer words.',
  'dating-not-stated': 'Set "dating: inferred", or correct the years.',
  'expected-as-result': 'Set "type: expected".',
  'scope-not-given': 'Give the value a scope: each (of, things), each-year, sum (of, things) or part (part).',
  'scope-not-said': 'Name the things in "which" by the words of the block, in both languages.',
  'series-without-note': 'Give the series a note (zh, en) that says why its values cannot stand in another series.',
  'row-differs': 'Write number, kind and unit as the row of the table has them.',
  'kind-not-said': 'Leave "kind" out, or add the target from the row of the table that gives it.',
  'row-not-covered': 'Add the target of this row to an indicator.',
} as const satisfies Record<string, string>;

/** One problem of the indicators: file, place within it and finding. The repair belongs to the kind. */
export interface IndicatorIssue {
  kind: keyof typeof REMEDIES;
  file: string;
  place: string;
  found: string;
}

/** A problem of one indicator. */
export function indicatorIssue(
  kind: IndicatorIssue['kind'],
  { id }: Pick<Indicator, 'id'>,
  place: string,
  found: string,
): IndicatorIssue {
  return { kind, file: `${INDICATOR_FOLDER}/${id}.yaml`, place, found };
}

/** One problem as printed for people: place, finding, repair. */
export function formatIndicatorIssue({ kind, file, place, found }: IndicatorIssue): string {
  return formatProblem({ place: file, kind, found: `${place}: ${found}`, repair: REMEDIES[kind] });
}
