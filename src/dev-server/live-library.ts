import { aboutPages } from '../checks/about-pages.ts';
import { formatIssue } from '../files/issue.ts';
import { readMapping } from '../draft-comparison/draft-mapping.ts';
import { draftIn } from '../library/draft-in.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { ProblemList } from '../files/problem-list.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, forgetLibraries, loadLibrary } from '../loading/load-library.ts';
import { readPeriods } from '../projects/read-projects.ts';

let known: readonly string[] | null = null;

/** To call after a change: discards everything that was read. */
export function forget(): void {
  known = null;
  forgetLibraries();
}

/** Problems of all files that keep pages from being rendered. */
export function unreadable(): readonly string[] {
  known ??= [...problemsOfReading(), ...aboutPages(PROJECT_ROOT).map(formatIssue)];
  return known;
}

function problemsOfReading(): string[] {
  const problems = new ProblemList();
  const library = problems.read(null, () => loadLibrary(currentProfile()));
  problems.read(null, readPeriods);
  if (library !== null && draftIn(library) !== null) problems.read(null, readMapping);
  try {
    problems.refuse();
    return [];
  } catch (error) {
    return contentErrorsOf(error).map(({ message }) => message);
  }
}
