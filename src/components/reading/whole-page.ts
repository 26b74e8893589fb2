import { routes } from '../../addressing/routes.ts';
import { absolute, citable } from '../../addressing/site.ts';
import { wholeFragment } from '../../addressing/whole-page.ts';
import { termNames } from '../../glossary/term-names.ts';
import type { LibraryDocument } from '../../library/library.ts';
import type { BreadcrumbStep } from '../../reading/breadcrumb.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { NodeView } from '../../reading/page-view.ts';
import { wholeView } from '../../reading/whole-view.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { contentsList, type ListedPage } from './contents-list.ts';
import { documentFacts, type DocumentFact } from './document-facts.ts';

/** A page of a document as part of the whole, with the address to cite it by. */
export interface WholePagePart {
  title: string;
  nodes: readonly NodeView[];
  href: string;
  permanent: string;
}

export interface WholePage {
  frame: FramedPage;
  /** Address that search engines should show; null where the host is not known. */
  canonical: string | null;
  steps: readonly BreadcrumbStep[];
  title: string;
  facts: readonly DocumentFact[];
  contents: readonly ListedPage[];
  parts: readonly WholePagePart[];
}

/** What the page of a whole document shows. Search engines are sent to its contents. */
export function wholePage(context: PageContext, document: LibraryDocument): WholePage {
  const { library, lang, t, site, href } = context;
  const { id, title, shortTitle, source } = document;
  return {
    frame: {
      unpublished: source.published === false,
      title: t('document.wholeTitle', { title: shortTitle[lang] }),
      description: source.description[lang],
      route: (other) => routes.whole(other, id),
      noindex: true,
    },
    canonical: absolute(site, routes.document(lang, id)),
    steps: [
      { label: t('nav.home'), route: routes.home(lang) },
      { label: shortTitle[lang], route: routes.document(lang, id) },
    ],
    title: title[lang],
    facts: documentFacts(context, source),
    contents: contentsList(document, lang, (page, fragment = 'title') => `#${wholeFragment(page, fragment)}`),
    parts: wholeView(document, lang, termNames(library.terms)).map(({ page, title: name, nodes }) => {
      const route = routes.page(lang, id, page.page);
      return { title: name, nodes, href: href(route), permanent: citable(site, route) };
    }),
  };
}
