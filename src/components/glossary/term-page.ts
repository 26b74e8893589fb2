import { routes } from '../../addressing/routes.ts';
import { citationMeta } from '../../citation/citation-meta.ts';
import { breadcrumbData, termData } from '../../exports/json-ld.ts';
import { libraryOccurrences } from '../../glossary/library-occurrences.ts';
import { namesOfTerms } from '../../glossary/library-terms.ts';
import { termPlace } from '../../glossary/term-place.ts';
import { otherLang } from '../../i18n/lang.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import type { LibraryDocument, LibraryPage } from '../../library/library.ts';
import { articleData, type ArticleData } from '../../reading/article-data.ts';
import { breadcrumbSteps, type BreadcrumbStep } from '../../reading/breadcrumb.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { pageDescription } from '../../reading/page-description.ts';
import { pageView, type NodeView } from '../../reading/page-view.ts';
import type { Term } from '../../schemas/term.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { pageEnd, type PageEnd } from '../reading/page-end.ts';
import { occurrenceGroups, type OccurrenceGroup } from './occurrence-groups.ts';
import { termFacts, type TermFacts } from './term-facts.ts';

export interface TermPage {
  frame: FramedPage;
  article: ArticleData;
  steps: readonly BreadcrumbStep[];
  /** Its number in the glossary, or the document that defines it, in words. */
  origin: string;
  nodes: readonly NodeView[];
  facts: TermFacts;
  groups: readonly OccurrenceGroup[];
  end: PageEnd;
}

/** What the page of a term shows: its definition, its other names, every place where the documents mention it. */
export function termPage(context: PageContext, term: Term): TermPage {
  const { library, lang } = context;
  const place = termPlace(term.id);
  const document = library.document(place.document);
  const page = library.page(place.document, place.page);
  const steps = stepsTo(context, term, document, page);
  const occurrencesIn = (of: typeof lang) => libraryOccurrences(library, of).get(term.id) ?? [];
  return {
    frame: frameOf(context, term, document, page, steps),
    article: articleData(page, context),
    steps: steps.slice(0, -1),
    origin: originOf(context, term, document),
    nodes: pageView(page, lang, namesOfTerms(library, document.id)),
    facts: termFacts(context, term, page),
    groups: occurrenceGroups(context, occurrencesIn(lang), occurrencesIn(otherLang(lang))),
    end: pageEnd(context, document, page),
  };
}

function frameOf(
  { library, lang, site }: PageContext,
  term: Term,
  document: LibraryDocument,
  page: LibraryPage,
  steps: readonly BreadcrumbStep[],
): FramedPage {
  const name = term[lang].name;
  return {
    unpublished: document.source.published === false,
    title: document.id === GLOSSARY ? name : `${name} · ${document.shortTitle[lang]}`,
    description: pageDescription(page, document, lang),
    route: (other) => routes.term(other, term.id),
    parallel: (other) => routes.parallel(other, document.id, page.page),
    type: 'article',
    jsonLd: [termData(term, page, lang, site), breadcrumbData(steps, site)],
    meta: citationMeta(library, page, lang, site),
  };
}

/** The glossary is a part of the library; a term of another document is one of that document's pages. */
function stepsTo({ lang, t }: PageContext, term: Term, document: LibraryDocument, page: LibraryPage): BreadcrumbStep[] {
  if (document.id !== GLOSSARY) return breadcrumbSteps(document, page, lang, t);
  return [
    { label: t('nav.home'), route: routes.home(lang) },
    { label: t('nav.glossary'), route: routes.glossary(lang) },
    { label: term[lang].name, route: routes.term(lang, term.id) },
  ];
}

function originOf({ lang, t }: PageContext, { number }: Term, { id, shortTitle }: LibraryDocument): string {
  return id === GLOSSARY ? t('term.number', { n: number }) : t('term.definedIn', { document: shortTitle[lang] });
}
