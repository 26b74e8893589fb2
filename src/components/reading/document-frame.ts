import { routes } from '../../addressing/routes.ts';
import { breadcrumbData, reportData } from '../../exports/json-ld.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import type { BreadcrumbStep } from '../../reading/breadcrumb.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { pageDescription } from '../../reading/page-description.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** What the frame of a page of a document says in every view of it; each view adds its title. */
export function documentFrame(
  { lang, site }: PageContext,
  document: LibraryDocument,
  page: LibraryPage,
  steps: readonly BreadcrumbStep[],
): Omit<FramedPage, 'title'> {
  return {
    unpublished: document.source.published === false,
    description: pageDescription(page, document, lang),
    route: (other) => routes.page(other, document.id, page.page),
    parallel: (other) => routes.parallel(other, document.id, page.page),
    type: 'article',
    jsonLd: [reportData(document, page, lang, site), breadcrumbData(steps, site)],
  };
}
