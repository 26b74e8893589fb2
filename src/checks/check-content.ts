import { loadPage, pageFiles, pageIds } from '../alignment/page-files.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import { foldersIn, namesIn, PROJECT_ROOT } from '../library/content-files.ts';
import { readTerms } from '../library/load-library.ts';
import { readNames } from '../names/read-names.ts';
import { checkPage, type CheckedWords } from './check-page.ts';
import type { Issue } from './issue.ts';
import { prepareCheckedNames } from './same-names.ts';
import { prepareTerms } from './same-terms.ts';
import { translatedStrings } from './translated-strings.ts';
import { applyWaivers, readWaivers } from './waivers.ts';

/** What was read, and everything that is wrong with it. */
export interface ContentReport {
  pages: number;
  issues: readonly Issue[];
}

/** Checks all pages that are there, public and staff alike, and the words of the interface. @param root of the project */
export function checkContent(root: string = PROJECT_ROOT): ContentReport {
  const ids = pageIds(root);
  const terms = readTerms(root);
  const words: CheckedWords = { terms: prepareTerms(terms), names: prepareCheckedNames(readNames(root), terms) };
  const { waivers, issues } = readWaivers(root);
  const found = ids.flatMap((id) => issuesOf(id, root, words));
  return { pages: ids.length, issues: [...issues, ...applyWaivers(found, waivers), ...orphans(ids, root), ...translatedStrings(zh, en, 'src/i18n/en.ts')] };
}

/** A page that cannot be read is one issue; the others are still checked. */
function issuesOf(id: string, root: string, words: CheckedWords): Issue[] {
  try {
    return checkPage(loadPage(pageFiles(id), root), words);
  } catch (error) {
    return contentErrorsOf(error).map(({ file, line, found, repair }): Issue => ({ kind: 'unreadable-page', file, line: line ?? undefined, found, repair }));
  }
}

/** English pages and records whose Chinese page is gone. */
function orphans(ids: readonly string[], root: string): Issue[] {
  const known = new Set(ids);
  return ([['src/content/documents/en', '.mdx'], ['src/content/translations', '.json']] as const).flatMap(([folder, ending]) =>
    foldersIn(root, folder).flatMap((document) =>
      namesIn(root, `${folder}/${document}`, ending)
        .filter((page) => !known.has(`${document}/${page}`))
        .map((page): Issue => ({ kind: 'no-chinese-page', file: `${folder}/${document}/${page}${ending}`, found: 'no Chinese page of this name' })),
    ),
  );
}
