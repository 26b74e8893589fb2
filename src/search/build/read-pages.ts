import { textIn, type LibraryBlock, type LibraryPage } from '../../library/library.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { IndexedPage, IndexedSection, PageText, TextBlock } from '../files/first-answer.ts';
import { fold } from '../text/fold.ts';
import type { TokenRecord } from '../pagefind/write-chunks.ts';
import { SEPARATOR, tokenize } from '../postings/tokenize.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** One page of a language on its way into the index. */
export interface PageRecord extends TokenRecord {
  indexed: IndexedPage;
  text: PageText;
}

/** All pages of the library in one language, in reading order. Untranslated blocks have no tokens in English. */
export function readPages({ documents }: SearchedLibrary, lang: Lang): PageRecord[] {
  return documents.flatMap(({ pages }) => pages.map((page) => readPage(page, lang)));
}

function readPage(page: LibraryPage, lang: Lang): PageRecord {
  const name = pageToken(page);
  const tokens: string[] = [name];
  const sections: IndexedSection[] = [];
  for (const [section, blocks] of Map.groupBy(page.blocks, (block) => block.section)) {
    const start = tokens.length;
    tokens.push(...blocks.flatMap((block) => [...tokenize(fold(ownText(block, lang), lang), lang), SEPARATOR]));
    const { fragment, title } = headingOf(section, blocks, page, lang);
    sections.push({ section, fragment, title, start, end: tokens.length });
  }
  return {
    page: `${page.document}/${page.page}`,
    pageToken: name,
    indexed: { document: page.document, page: page.page, sections },
    tokens,
    text: { blocks: page.blocks.map((block) => textBlock(block, lang)) },
  };
}

/** The first token of a page names it, so that the numbers that Pagefind gives to pages can be checked. */
function pageToken({ document, page }: { document: string; page: string }): string {
  return `p${Buffer.from(`${document}/${page}`).toString('hex')}`;
}

function ownText(block: LibraryBlock, lang: Lang): string {
  return lang === 'zh' ? block.zh : (block.en ?? '');
}

function headingOf(
  section: string | null,
  blocks: readonly LibraryBlock[],
  page: LibraryPage,
  lang: Lang,
): { fragment: string; title: string } {
  const own = blocks.find(({ kind }) => kind === 'heading') ?? page.byFragment.get('title') ?? blocks[0];
  if (own === undefined)
    throw new Error(
      `${page.document}/${page.page}: section ${section ?? '(none)'} has no blocks. Run "npm run import".`,
    );
  return { fragment: blocks.includes(own) ? own.fragment : (blocks[0] ?? own).fragment, title: textIn(own, lang).text };
}

function textBlock(block: LibraryBlock, lang: Lang): TextBlock {
  const { text, lang: written } = textIn(block, lang);
  return { fragment: block.fragment, section: block.section, text, ...(written === lang ? {} : { borrowed: true }) };
}
