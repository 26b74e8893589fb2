import { routes } from '../../addressing/routes.ts';
import { citable } from '../../addressing/site.ts';
import { pageReport, TAKES_REPORTS } from '../../ledger/report.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import { neighbours, titleOf } from '../../reading/contents.ts';
import { dateOrYears } from '../../reading/date-or-years.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { statusWithBasis } from '../../reading/with-basis.ts';

/** A link to the page before or after. */
export interface Turn {
  rel: 'prev' | 'next';
  /** Which of the two it is, in words. */
  label: string;
  /** None before the first page and after the last. */
  to: { href: string; title: string } | undefined;
}

/** What a page is: its document, date and status, and how to cite it. */
export interface Standing {
  document: { href: string; title: string };
  date: string;
  status: string;
  permanent: string;
  cite: string;
  /** Address for reporting an error on the page; none where nobody takes reports. */
  report: string | undefined;
}

/** What a page with blocks ends with. */
export interface PageEnd {
  /** Address of the page in the list of what has moved away. */
  address: string;
  turns: readonly Turn[];
  standing: Standing;
}

/** @param turnTo the route of the previous and next page: they open in the same view */
export function pageEnd(
  context: PageContext,
  document: LibraryDocument,
  page: LibraryPage,
  turnTo: typeof routes.page = routes.page,
): PageEnd {
  const { lang, t, href } = context;
  const { previous, next } = neighbours(document, page);
  const turn = (other: LibraryPage | undefined): Turn['to'] =>
    other && { href: href(turnTo(lang, other.document, other.page)), title: titleOf(other, lang).title };
  return {
    address: `${page.document}/${page.page}`,
    turns: [
      { rel: 'prev', label: t('page.previous'), to: turn(previous) },
      { rel: 'next', label: t('page.next'), to: turn(next) },
    ],
    standing: standingOf(context, document, page.page),
  };
}

function standingOf(
  { lang, t, site, href }: PageContext,
  { id, title, source }: LibraryDocument,
  page: string,
): Standing {
  return {
    document: { href: href(routes.document(lang, id)), title: title[lang] },
    date: dateOrYears(source, { lang, t }),
    status: statusWithBasis(source, lang, t),
    permanent: citable(site, routes.page(lang, id, page)),
    cite: href(routes.cite(lang, id, page)),
    report: TAKES_REPORTS ? pageReport(site, lang, id, page, t) : undefined,
  };
}
