import { formatLedgerIssue } from '../addressing/ledger-issues.ts';
import { checkLedger } from '../addressing/run-ledger.ts';
import { checkContent as checkLanguages } from '../checks/check-content.ts';
import { formatIssue } from '../checks/issue.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Profile } from '../library/library.ts';
import { loadLibrary } from '../library/load-library.ts';

/** The gate of every build: both languages in step, every published address kept. @throws {Error} with all problems */
export function checkContent(profile: Profile): string {
  const { issues } = checkLanguages(PROJECT_ROOT);
  // A page that cannot be read fails the library too, and then only the first message says where.
  if (issues.some(({ kind }) => kind === 'unreadable-page')) throw new Error(listed(issues.map(formatIssue)));
  const library = loadLibrary(profile);
  const problems = [...issues.map(formatIssue), ...checkLedger(PROJECT_ROOT, library).map(formatLedgerIssue)];
  if (problems.length > 0) throw new Error(listed(problems));
  return `${library.blocks.length} blocks`;
}

function listed(problems: readonly string[]): string {
  return `${problems.join('\n')}\n${problems.length} problem${problems.length === 1 ? '' : 's'} in the content.`;
}
