import type { Lang } from '../i18n/lang.ts';
import type { LibraryBlock, LibraryDocument, LibraryPage } from '../library/library.ts';
import { textIn } from '../library/library.ts';

/** A line of a table of contents. */
export interface ContentsEntry {
  page: string;
  title: string;
  /** Value of the language the title is printed in. */
  titleLang: Lang;
  sections: readonly { fragment: string; title: string; titleLang: Lang }[];
  children: readonly ContentsEntry[];
}

/** Contents of a document: pages in order, chapters below their part, sections below their page. */
export function contentsOf(document: LibraryDocument, lang: Lang): ContentsEntry[] {
  const entry = (page: LibraryPage): ContentsEntry => ({
    page: page.page,
    ...titleOf(page, lang),
    sections: page.blocks.filter(isSection).map((block) => ({ fragment: block.fragment, ...inLang(block, lang) })),
    children: document.pages.filter(({ parent }) => parent === page.page).map(entry),
  });
  return document.pages.filter(({ parent }) => parent === null).map(entry);
}

/** Title of a page in a language, or in Chinese where it is not translated. */
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

function isSection(block: LibraryBlock): boolean {
  return block.kind === 'heading' && block.fragment !== 'title';
}

/** The pages before and after a page of its document. */
export function neighbours(
  document: LibraryDocument,
  page: LibraryPage,
): { previous: LibraryPage | undefined; next: LibraryPage | undefined } {
  const index = document.pages.indexOf(page);
  return { previous: document.pages[index - 1], next: document.pages[index + 1] };
}
