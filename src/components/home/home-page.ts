import { compareRoute } from '../../addressing/compare-route.ts';
import { routes } from '../../addressing/routes.ts';
import { draftIn } from '../../library/draft-in.ts';
import { holds, type Part } from '../../library/holds.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { dateOrYears } from '../../reading/date-or-years.ts';
import { onTimeLine } from '../../reading/time-line.ts';
import { kindWithBasis, statusWithBasis } from '../../reading/with-basis.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** A document on the timeline. */
export interface TimeLineEntry {
  when: string;
  kind: string;
  href: string;
  title: string;
  description: string;
  status: string;
}

/** A way into the library. */
export interface Start {
  label: string;
  route: string;
}

export interface HomePage {
  frame: FramedPage;
  name: string;
  tagline: string;
  /** What one might ask the search, and words to try. */
  example: string;
  examples: readonly string[];
  timeLine: readonly TimeLineEntry[];
  starts: readonly Start[];
  /** Totals of the library. */
  pages: number;
  blocks: number;
}

/** What the home page of a language shows. */
export function homePage(context: PageContext): HomePage {
  const { library, lang } = context;
  const { facts, documents, terms, blocks } = library;
  return {
    frame: { title: facts.name[lang], description: facts.tagline[lang], route: routes.home },
    name: facts.name[lang],
    tagline: facts.tagline[lang],
    example: facts.search.example[lang],
    examples: facts.search.terms.flatMap((id) => terms.filter((term) => term.id === id)).map((term) => term[lang].name),
    timeLine: timeLine(context),
    starts: startsOf(context),
    pages: documents.reduce((sum, { pages }) => sum + pages.length, 0),
    blocks: blocks.length,
  };
}

function timeLine(context: PageContext): TimeLineEntry[] {
  const { library, lang, t, href } = context;
  return onTimeLine(library.documents, lang).map(({ id, title, source }) => ({
    when: dateOrYears(source, context),
    kind: kindWithBasis(source, t),
    href: href(routes.document(lang, id)),
    title: title[lang],
    description: source.description[lang],
    status: statusWithBasis(source, lang, t),
  }));
}

/** The ways in that the library has. Readers of English are led to the brief first, readers of Chinese last. */
function startsOf({ library, lang, t }: PageContext): Start[] {
  const { facts, documents, terms } = library;
  const of = (part: Part, start: Start): Start[] => (holds(library, part) ? [start] : []);
  const brief = of('brief', { label: facts.brief?.link[lang] ?? t('brief.title'), route: routes.brief(lang) });
  const official = terms.filter(({ id }) => !id.includes('/')).length;
  return [
    ...(lang === 'en' ? brief : []),
    ...documents.slice(0, 1).map(({ id, source, shortTitle }) => ({
      label: source.kind === 'plan' ? t('home.startPlan') : shortTitle[lang],
      route: routes.document(lang, id),
    })),
    ...of('glossary', { label: t('home.startGlossary', { n: official }), route: routes.glossary(lang) }),
    ...of('indicators', { label: t('home.startIndicators'), route: routes.indicators(lang) }),
    ...of('names', { label: t('home.startNames'), route: routes.names(lang) }),
    ...of('projects', { label: t('home.startProjects'), route: routes.projects(lang) }),
    ...(lang === 'en' ? [] : brief),
    ...(draftIn(library) === null ? [] : [{ label: t('compare.title'), route: compareRoute(lang) }]),
  ];
}
