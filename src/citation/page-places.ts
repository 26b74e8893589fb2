import { routes } from '../addressing/routes.ts';
import { citable, type Site } from '../addressing/site.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { LibraryBlock, LibraryPage } from '../library/library.ts';
import { textIn } from '../library/library.ts';
import { tablesIn } from '../markdown/tables-in.ts';
import { blockLabel } from '../reading/block-label.ts';
import type { CitedPlace, QuotedWording } from './cited-place.ts';
import { placePages } from './place-pages.ts';
import { cellsInLine } from './cells-in-line.ts';

/** A place of a page that can be cited. */
export interface PagePlace {
  fragment: string;
  place: CitedPlace & { locator: string };
  /** Null for a table without a caption, which has no text of its own. */
  wording: QuotedWording | null;
}

/** The page itself as a place. */
export function wholePage(page: LibraryPage, lang: Lang, site: Site): CitedPlace {
  return {
    fragment: null,
    locator: null,
    printedPages: page.blocks.flatMap(({ printedPages }) => printedPages ?? []),
    url: pageUrl(page, lang, site),
    accessed: null,
  };
}

/** Every section, paragraph, item, table and row of a page, in reading order; its title is the page itself. */
export function pagePlaces(page: LibraryPage, lang: Lang, site: Site): PagePlace[] {
  const bareTables = new Map(
    tablesIn(page.nodes).flatMap((table) =>
      table.caption === null ? [[table.header.block.fragment, table] as const] : [],
    ),
  );
  return page.blocks
    .filter(({ fragment }) => fragment !== 'title')
    .flatMap((block) => {
      const table = bareTables.get(block.fragment);
      const own = { ...placeAt(page, lang, site, block.fragment), wording: wordingOf(block, lang) };
      return table === undefined ? [own] : [{ ...placeAt(page, lang, site, table.fragment), wording: null }, own];
    });
}

/** The title of a page as it is quoted. @throws {Error} for a page without one */
export function titleWording(page: LibraryPage, lang: Lang): QuotedWording {
  const title = page.byFragment.get('title');
  if (title === undefined) throw new Error(`${page.document}/${page.page} has no title to quote.`);
  return wordingOf(title, lang);
}

function placeAt(page: LibraryPage, lang: Lang, site: Site, fragment: string): Omit<PagePlace, 'wording'> {
  const url = `${pageUrl(page, lang, site)}#${fragment}`;
  return {
    fragment,
    place: {
      fragment,
      locator: blockLabel(fragment, createTranslate(lang)),
      printedPages: placePages(page, fragment),
      url,
      accessed: null,
    },
  };
}

function wordingOf(block: LibraryBlock, lang: Lang): QuotedWording {
  const { text, lang: wordingLang } = textIn(block, lang);
  return { text: cellsInLine(text.split('\t')), lang: HTML_LANG[wordingLang], fingerprint: block.fingerprint };
}

function pageUrl({ document, page }: LibraryPage, lang: Lang, site: Site): string {
  return citable(site, routes.page(lang, document, page));
}
