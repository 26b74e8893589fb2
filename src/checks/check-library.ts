import { formatLedgerIssue } from '../ledger/ledger-issues.ts';
import { checkLedger } from '../ledger/run-ledger.ts';
import { checkBrief } from '../brief/check-brief.ts';
import { readBrief } from '../brief/read-brief.ts';
import { checkMapping } from '../draft-comparison/check-mapping.ts';
import { readMapping } from '../draft-comparison/draft-mapping.ts';
import { draftIn } from '../library/draft-in.ts';
import { checkIndicators } from '../indicators/check-indicators.ts';
import { formatIndicatorIssue } from '../indicators/indicator-issue.ts';
import { indicatorsOf } from '../indicators/read-indicators.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Library, Profile } from '../library/library.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { checkProjects, unlistedProjects } from '../projects/check-projects.ts';
import { readPeriods, readProjects } from '../projects/read-projects.ts';
import { checkContent } from './check-content.ts';
import { documentTitles } from './document-titles.ts';
import { formatIssue, type Issue } from '../files/issue.ts';
import { holdBackEchoes, type PrintedProblem } from './hold-back-echoes.ts';
import { knownNotes } from './known-notes.ts';

/** The number of pages checked, and everything that is wrong with them, as printed for people. */
export interface LibraryReport {
  pages: number;
  blocks: number;
  problems: readonly string[];
  /** What somebody should look at but may be right. */
  warnings: readonly string[];
}

/**
 * Checks that both languages agree, that every published address is kept and that every claim of the library matches its
 * source: what `npm run check` reports, and what stops a build.
 */
export function checkLibrary(profile: Profile): LibraryReport {
  const { pages, issues, warnings } = checkContent(PROJECT_ROOT);
  // If a page cannot be read, loading the library would fail too; the issues found so far say where.
  if (issues.some(({ kind }) => kind === 'unreadable-page'))
    return { pages, blocks: 0, problems: issues.map(formatIssue), warnings };
  const library = loadLibrary(profile);
  const ledger = checkLedger(PROJECT_ROOT, library);
  const shifts = ledger.flatMap((issue) => {
    const page = issue.shift?.page;
    return page === undefined ? [] : [{ page, text: formatLedgerIssue(issue) }];
  });
  const problems = holdBackEchoes(
    [...shifts, ...otherNumbers(issues)],
    [
      ...[...issues.filter(({ kind }) => kind !== 'english-numbers'), ...claimIssues(library)].map(printed),
      ...ledger
        .filter(({ shift }) => shift === undefined)
        .map((issue) => ({ text: formatLedgerIssue(issue), isCause: issue.kind !== 'address-not-in-ledger' })),
      ...checkIndicators(indicatorsOf(library), library).map((issue) => ({
        text: formatIndicatorIssue(issue),
        isCause: false,
      })),
    ],
  );
  return { pages, blocks: library.blocks.length, problems, warnings };
}

function printed(issue: Issue): PrintedProblem {
  return { text: formatIssue(issue), isCause: CAUSES.has(issue.kind) };
}

/** Kinds of issue that no shift of numbers explains. */
const CAUSES: ReadonlySet<Issue['kind']> = new Set(['edited-by-hand', 'unknown-note', 'skeleton-differs']);

/** Pages whose English has other numbers than their Chinese. */
function otherNumbers(issues: readonly Issue[]): { page: string; text: string }[] {
  return issues
    .filter(({ kind }) => kind === 'english-numbers')
    .map((issue) => ({
      page: issue.file.replace('src/content/documents/en/', '').replace('.mdx', ''),
      text: formatIssue(issue),
    }));
}

/** Issues in what the library itself compiles from the documents. */
function claimIssues(library: Library): Issue[] {
  const projects = readProjects();
  return [
    ...knownNotes(PROJECT_ROOT, library),
    ...documentTitles(library),
    ...checkBrief(readBrief(), library),
    ...checkProjects(projects, readPeriods(), library),
    ...unlistedProjects(projects, library),
    ...(draftIn(library) !== null ? checkMapping(readMapping(), library) : []),
  ];
}
