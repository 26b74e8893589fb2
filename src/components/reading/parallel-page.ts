import { routes } from '../../addressing/routes.ts';
import { namesOfTerms } from '../../glossary/library-terms.ts';
import { otherLang } from '../../i18n/lang.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import { articleData, type ArticleData } from '../../reading/article-data.ts';
import { breadcrumbSteps, type BreadcrumbStep } from '../../reading/breadcrumb.ts';
import { titleOf } from '../../reading/contents.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { parallelRows, type ParallelRow } from '../../reading/parallel-view.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { documentFrame } from './document-frame.ts';
import { pageEnd, type PageEnd } from './page-end.ts';

export interface ParallelPage {
  frame: FramedPage;
  article: ArticleData;
  steps: readonly BreadcrumbStep[];
  rows: readonly ParallelRow[];
  end: PageEnd;
}

/** What a page shows side by side, the language of the interface first. */
export function parallelPage(context: PageContext, document: LibraryDocument, page: LibraryPage): ParallelPage {
  const { library, lang, t } = context;
  const steps = breadcrumbSteps(document, page, lang, t);
  return {
    frame: {
      ...documentFrame(context, document, page, steps),
      title: `${titleOf(page, lang).title} · ${t('language.parallel')}`,
      view: 'parallel',
    },
    article: articleData(page, context),
    steps,
    rows: parallelRows(page, lang, otherLang(lang), namesOfTerms(library, document.id)),
    end: pageEnd(context, document, page, routes.parallel),
  };
}
