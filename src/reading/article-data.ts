import { routes } from '../addressing/routes.ts';
import { citable } from '../addressing/site.ts';
import { reportAddress, TAKES_REPORTS } from '../ledger/report.ts';
import type { LibraryPage } from '../library/library.ts';
import type { PageContext } from './page-context.ts';

/** Attributes of the article element, for the scripts of a page with blocks. */
export interface ArticleData {
  'data-page': string;
  /** Permanent address of the page. */
  'data-permanent': string;
  /** Where reports go, with the place still to be filled in; undefined where no recipient is set. */
  'data-report': string | undefined;
}

/** What the scripts of a page need to know about it. */
export function articleData({ document, page }: LibraryPage, { lang, t, site }: PageContext): ArticleData {
  return {
    'data-page': `${document}/${page}`,
    'data-permanent': citable(site, routes.page(lang, document, page)),
    'data-report': TAKES_REPORTS ? reportAddress('{id}', '{url}', t) : undefined,
  };
}
