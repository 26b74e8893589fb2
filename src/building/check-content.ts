import { formatLedgerIssue } from '../addressing/ledger-issues.ts';
import { checkLedger } from '../addressing/run-ledger.ts';
import { checkBrief } from '../brief/check-brief.ts';
import { readBrief } from '../brief/read-brief.ts';
import { checkContent as checkLanguages } from '../checks/check-content.ts';
import { formatIssue, type Issue } from '../checks/issue.ts';
import { checkIndicators } from '../indicators/check-indicators.ts';
import { formatIndicatorIssue } from '../indicators/indicator-issue.ts';
import { indicatorsOf } from '../indicators/read-indicators.ts';
import { checkMapping } from '../draft-comparison/check-mapping.ts';
import { holdsDraft, readMapping } from '../draft-comparison/draft-mapping.ts';
import { ToldError } from '../files/told-error.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Library, Profile } from '../library/library.ts';
import { loadLibrary } from '../library/load-library.ts';
import { checkProjects } from '../projects/check-projects.ts';
import { readPeriods, readProjects } from '../projects/read-projects.ts';

/** The gate of every build: both languages in step, every published address kept, every claim of ours held to its source. @throws {ToldError} with all problems */
export function checkContent(profile: Profile): string {
  const { issues } = checkLanguages(PROJECT_ROOT);
  // A page that cannot be read fails the library too, and then only the first message says where.
  if (issues.some(({ kind }) => kind === 'unreadable-page')) throw new ToldError(listed(issues.map(formatIssue)));
  const library = loadLibrary(profile);
  const problems = [
    ...[...issues, ...claimIssues(library)].map(formatIssue),
    ...checkLedger(PROJECT_ROOT, library).map(formatLedgerIssue),
    ...checkIndicators(indicatorsOf(library), library).map(formatIndicatorIssue),
  ];
  if (problems.length > 0) throw new ToldError(listed(problems));
  return `${library.blocks.length} blocks`;
}

/** What the library itself puts together from the documents. */
function claimIssues(library: Library): Issue[] {
  return [...checkBrief(readBrief(), library), ...checkProjects(readProjects(), readPeriods(), library), ...(holdsDraft(library) ? checkMapping(readMapping(), library) : [])];
}

function listed(problems: readonly string[]): string {
  const more = problems.length > MOST ? [`… and ${problems.length - MOST} more.`] : [];
  return [...problems.slice(0, MOST), ...more, `${problems.length} problem${problems.length === 1 ? '' : 's'} in the content.`].join('\n');
}

/** One lost file can break thousands of addresses; the first ones say what happened. */
const MOST = 200;
