import type { LoadedPage } from '../alignment/page-files.ts';
import { compareNumbers, type NumberDifference } from '../numbers/compare-numbers.ts';
import { blockPairs } from './block-pairs.ts';
import type { Issue, IssueKind } from '../files/issue.ts';

/** Every number of the Chinese is in the English with its value, hedge and currency, and the English has no other. */
export function sameNumbers(page: LoadedPage): Issue[] {
  return blockPairs(page).flatMap(({ fragment, zh, en }) =>
    compareNumbers(zh, en.text).map(({ kind, found }): Issue => ({
      kind: ISSUE_KINDS[kind],
      file: page.files.en,
      line: en.line,
      fragment,
      found,
    })),
  );
}

const ISSUE_KINDS = {
  value: 'number-differs',
  hedge: 'hedge-differs',
  currency: 'currency-differs',
} as const satisfies Record<NumberDifference['kind'], IssueKind>;
