import { checkLedger } from '../addressing/run-ledger.ts';
import { formatLedgerIssue } from '../addressing/ledger-issues.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Profile } from '../library/library.ts';
import { loadLibrary } from '../library/load-library.ts';

/** The gate of every build: the two languages in step, and every published address kept. @throws {Error} with all problems */
export function checkContent(profile: Profile): string {
  const library = loadLibrary(profile);
  const problems = checkLedger(PROJECT_ROOT, library).map(formatLedgerIssue);
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${problems.length} problems in the content.`);
  return `${library.blocks.length} blocks`;
}
