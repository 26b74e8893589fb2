import type { LedgerIssue } from './ledger-issues.ts';
import type { LedgerScope } from './ledger-scope.ts';
import { fileOf, wordingFiles } from './wordings-files.ts';

/** Files that lack current wordings, one issue each. Without them, a text that moves and changes is not found again. */
export function missingWordings(scope: LedgerScope): LedgerIssue[] {
  const { missing } = wordingFiles(scope, scope.wordings);
  return [...Map.groupBy(missing, fileOf)].map(([file, entries]) => {
    const [first] = entries;
    const more = entries.length === 1 ? '' : ` and of ${entries.length - 1} more`;
    return {
      kind: 'wording-missing',
      file,
      found: `The published wording of ${first?.kind} ${first?.id}${more} is missing, or was edited by hand.`,
    };
  });
}
