import { routes } from '../../addressing/routes.ts';
import { citationMeta } from '../../citation/citation-meta.ts';
import { namesOfTerms } from '../../glossary/library-terms.ts';
import { HTML_LANG } from '../../i18n/lang.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import { followRanges } from '../../projects/follow-ranges.ts';
import { articleData, type ArticleData } from '../../reading/article-data.ts';
import { breadcrumbSteps, type BreadcrumbStep } from '../../reading/breadcrumb.ts';
import { titleOf } from '../../reading/contents.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { pageView, type NodeView } from '../../reading/page-view.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { contentsRail, type ContentsRail } from './contents-rail.ts';
import { documentFrame } from './document-frame.ts';
import { pageEnd, type PageEnd } from './page-end.ts';

export interface ReadingPage {
  frame: FramedPage;
  article: ArticleData & { lang: string | undefined };
  rail: ContentsRail;
  steps: readonly BreadcrumbStep[];
  nodes: readonly NodeView[];
  /** The chapters of a part, below the part's own text. */
  chapters: readonly { href: string; title: string }[];
  end: PageEnd;
}

/** What a page of a document shows in one language. */
export function readingPage(context: PageContext, document: LibraryDocument, page: LibraryPage): ReadingPage {
  const { library, lang, t, href, site } = context;
  const steps = breadcrumbSteps(document, page, lang, t);
  return {
    frame: {
      ...documentFrame(context, document, page, steps),
      title: `${titleOf(page, lang).title} · ${document.shortTitle[lang]}`,
      skipTo: 'text',
      meta: citationMeta(library, page, lang, site),
    },
    // A page may be translated where its title is not, so the language of the text is given.
    article: {
      ...articleData(page, context),
      lang: titleOf(page, lang).titleLang === lang ? undefined : HTML_LANG[lang],
    },
    rail: contentsRail(context, document, page),
    steps: steps.slice(0, -1),
    nodes: pageView(page, lang, namesOfTerms(library, document.id), followRanges(library)),
    chapters: document.pages
      .filter(({ parent }) => parent === page.page)
      .map((chapter) => ({
        href: href(routes.page(lang, document.id, chapter.page)),
        title: titleOf(chapter, lang).title,
      })),
    end: pageEnd(context, document, page),
  };
}
