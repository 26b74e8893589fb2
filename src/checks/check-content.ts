import { loadPage, pageFiles, pageIds, type LoadedPage } from '../alignment/page-files.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { kept } from '../files/kept-work.ts';
import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import { foldersIn, pageNamesIn, PROJECT_ROOT } from '../library/content-files.ts';
import { readTerms } from '../loading/load-library.ts';
import { aboutPages } from './about-pages.ts';
import { askedQuestions } from './asked-questions.ts';
import { checkPage } from './check-page.ts';
import { checkedWords } from './checked-words.ts';
import { documentList, knownDocuments } from './document-list.ts';
import { houseEnglish, readHouseEnglish } from './house-english.ts';
import type { Issue } from '../files/issue.ts';
import { everydayNames } from './everyday-names.ts';
import { handEdits } from './hand-edits.ts';
import { knownFiles } from './known-files.ts';
import { pageOrder, placeOf, type PagePlace } from './page-order.ts';
import { termList } from './term-list.ts';
import { translatedStrings } from './translated-strings.ts';
import { applyWaivers, readWaivers } from './waivers.ts';

/** What was read, and everything that is wrong with it. */
export interface ContentReport {
  pages: number;
  issues: readonly Issue[];
  /** What somebody should look at but may be right. */
  warnings: readonly string[];
}

/** Checks all pages, public and staff alike, and the words of the interface. @param root of the project */
export function checkContent(root: string = PROJECT_ROOT): ContentReport {
  const ids = pageIds(root);
  const terms = readTerms(root);
  const wordsOf = checkedWords(root);
  const wording = readHouseEnglish(root);
  const { waivers, issues } = readWaivers(root);
  const places: PagePlace[] = [];
  const sections = new Map<string, ReadonlySet<string | null>>();
  const found = ids.flatMap((id) => {
    const page = loadOrIssues(id, root);
    if (Array.isArray(page)) return page;
    places.push(placeOf(page));
    sections.set(id, new Set(page.zh.blocks.map(({ section }) => section)));
    const { words, authority, basis } = wordsOf(id.slice(0, id.indexOf('/')));
    const heldTo = JSON.stringify([page, [...page.record], basis, authority, wording]);
    return kept('checked-pages', heldTo, () => [...checkPage(page, words, authority), ...houseEnglish(page, wording)]);
  });
  const known = knownDocuments(root);
  const isAbsent = (document: string): boolean =>
    known.has(document) && !ids.some((id) => id.startsWith(`${document}/`));
  const asked = askedQuestions(root, sections, isAbsent);
  const ofFiles = [
    ...pageOrder(places),
    ...knownFiles(root),
    ...handEdits(root),
    ...termList(terms, root),
    ...documentList(root),
    ...aboutPages(root),
    ...asked.issues,
    ...everydayNames(root),
  ];
  return {
    pages: ids.length,
    issues: [
      ...issues,
      ...applyWaivers(found, waivers),
      ...orphans(ids, root),
      ...ofFiles,
      ...translatedStrings(zh, en, 'src/i18n/en.ts'),
    ],
    warnings: asked.warnings,
  };
}

/** A page that cannot be read is an issue; the others are still checked. */
function loadOrIssues(id: string, root: string): LoadedPage | Issue[] {
  try {
    return loadPage(pageFiles(id), root);
  } catch (error) {
    return contentErrorsOf(error).map(({ file, line, found, repair }): Issue => ({
      kind: 'unreadable-page',
      file,
      line: line ?? undefined,
      found,
      repair,
    }));
  }
}

/** English pages and records whose Chinese page is gone. */
function orphans(ids: readonly string[], root: string): Issue[] {
  const known = new Set(ids);
  return (
    [
      ['src/content/documents/en', '.mdx'],
      ['src/content/translations', '.json'],
    ] as const
  ).flatMap(([folder, ending]) =>
    foldersIn(root, folder).flatMap((document) =>
      pageNamesIn(root, `${folder}/${document}`, ending)
        .filter((page) => !known.has(`${document}/${page}`))
        .map((page): Issue => ({
          kind: 'no-chinese-page',
          file: `${folder}/${document}/${page}${ending}`,
          found: 'no Chinese page of this name',
        })),
    ),
  );
}
