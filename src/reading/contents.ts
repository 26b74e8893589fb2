import type { Lang } from '../i18n/lang.ts';
import type { LibraryBlock, LibraryDocument, LibraryPage } from '../library/library.ts';
import { textIn } from '../library/library.ts';
import { headingLevels } from './heading-levels.ts';

/** A line of a table of contents. */
export interface ContentsEntry {
  page: string;
  title: string;
  /** Language that the title is printed in. */
  titleLang: Lang;
  /** Its sections and the headings below them; boxes are not listed. */
  sections: readonly ContentsHeading[];
  children: readonly ContentsEntry[];
}

/** A heading of a page with those below it. */
export interface ContentsHeading {
  fragment: string;
  title: string;
  titleLang: Lang;
  below: readonly ContentsHeading[];
}

/** Contents of a document: pages in order, chapters below their part, sections below their page. */
export function contentsOf(document: LibraryDocument, lang: Lang): ContentsEntry[] {
  const entry = (page: LibraryPage): ContentsEntry => ({
    page: page.page,
    ...titleOf(page, lang),
    sections: headingsBelow(page, lang),
    children: document.pages.filter(({ parent }) => parent === page.page).map(entry),
  });
  return document.pages.filter(({ parent }) => parent === null).map(entry);
}

/** Title of a page in a language, or in Chinese if it is not translated. */
export function titleOf(page: LibraryPage, lang: Lang): { title: string; titleLang: Lang } {
  const title = page.byFragment.get('title');
  if (title === undefined)
    throw new Error(`${page.document}/${page.page} has no title. Add "# … {/* title */}" to it.`);
  return inLang(title, lang);
}

function inLang(block: LibraryBlock, lang: Lang): { title: string; titleLang: Lang } {
  const { text, lang: titleLang } = textIn(block, lang);
  return { title: text, titleLang };
}

/** The headings of a page below its title, each under its parent heading. */
function headingsBelow(page: LibraryPage, lang: Lang): ContentsHeading[] {
  const levels = headingLevels(page.nodes);
  const top: ContentsHeading[] = [];
  const open: { level: number; below: ContentsHeading[] }[] = [{ level: 1, below: top }];
  for (const node of page.nodes) {
    if (node.type !== 'section' && node.type !== 'subheading') continue;
    const { fragment } = node.block;
    const block = page.byFragment.get(fragment);
    const level = levels.get(fragment) ?? 2;
    if (block === undefined) continue;
    while (open.length > 1 && (open.at(-1)?.level ?? 1) >= level) open.pop();
    const below: ContentsHeading[] = [];
    open.at(-1)?.below.push({ fragment, ...inLang(block, lang), below });
    open.push({ level, below });
  }
  return top;
}

/** The pages before and after a page of its document. */
export function neighbours(
  document: LibraryDocument,
  page: LibraryPage,
): { previous: LibraryPage | undefined; next: LibraryPage | undefined } {
  const index = document.pages.indexOf(page);
  return { previous: document.pages[index - 1], next: document.pages[index + 1] };
}
