import { routes } from '../../addressing/routes.ts';
import { breadcrumbData } from '../../exports/json-ld.ts';
import { HTML_LANG, otherLang } from '../../i18n/lang.ts';
import type { MentionedName } from '../../library/library.ts';
import { holds } from '../../library/holds.ts';
import { libraryNames } from '../../names/library-names.ts';
import { longerLinks } from '../../names/longer-links.ts';
import { projectColumns, stagesIn } from '../../projects/project-grid.ts';
import type { ProjectOverTime } from '../../projects/project-records.ts';
import { projectsOf } from '../../projects/projects-of.ts';
import { projectsOfName } from '../../projects/projects-of-name.ts';
import type { BreadcrumbStep } from '../../reading/breadcrumb.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { occurrenceGroups, type OccurrenceGroup } from '../glossary/occurrence-groups.ts';
import { headOf, stageOf, type ShownStage } from '../projects/projects-page.ts';
import type { FramedPage } from '../layout/page-frame.ts';

export interface NamePage {
  frame: FramedPage;
  steps: readonly BreadcrumbStep[];
  kind: string;
  name: string;
  /** Its name in the other language, with the page there. */
  other: { label: string; href: string; name: string; lang: string };
  pinyin: string;
  /** Joined as the language joins a list; empty where there are none. */
  variants: string;
  /** What the English rests on, in words. */
  basis: string;
  source: MentionedName['source'];
  counts: string;
  /** Longer names and terms that contain it. */
  longer: readonly { href: string; words: string; count: number }[];
  /** The projects that concern it; none where the library has no projects. */
  projects: readonly NameProject[];
  groups: readonly OccurrenceGroup[];
}

/** A project with its stages by years. */
export interface NameProject {
  href: string;
  name: string;
  years: readonly { head: string; stages: readonly ShownStage[] }[];
}

/** What the page of a name shows: how it reads in both languages, and every place where the documents mention it. */
export function namePage(context: PageContext, name: MentionedName): NamePage {
  const { library, lang, t, site, href } = context;
  const other = otherLang(lang);
  const steps = [
    { label: t('nav.home'), route: routes.home(lang) },
    { label: t('nav.names'), route: routes.names(lang) },
    { label: name[lang].name, route: routes.name(lang, name.id) },
  ];
  const index = libraryNames(library);
  return {
    frame: {
      title: name[lang].name,
      description: t('names.description', { name: name[lang].name, other: name[other].name, count: name.count }),
      route: (to) => routes.name(to, name.id),
      jsonLd: [breadcrumbData(steps, site)],
    },
    steps: steps.slice(0, -1),
    kind: t(`names.kind.${name.kind}`),
    name: name[lang].name,
    other: {
      label: t(other === 'en' ? 'term.english' : 'term.chinese'),
      href: href(routes.name(other, name.id)),
      name: name[other].name,
      lang: HTML_LANG[other],
    },
    pinyin: name.pinyin,
    variants: name[lang].variants.join(lang === 'zh' ? '、' : '; '),
    basis: t(`names.basis.${name.basis}`),
    source: name.source,
    counts: countsOf(context, name),
    longer: longerLinks(library, name, lang).map(({ route, words, count }) => ({ href: href(route), words, count })),
    projects: holds(library, 'projects')
      ? projectsOfName(name, library.names, projectsOf(library)).map((project) => nameProject(project, context))
      : [],
    groups: occurrenceGroups(context, index.occurrencesOf(name.id, lang), index.occurrencesOf(name.id, other)),
  };
}

function nameProject(project: ProjectOverTime, context: PageContext): NameProject {
  const { lang, href } = context;
  return {
    href: href(routes.projects(lang, project.id)),
    name: project.name[lang],
    years: projectColumns([project]).map((column) => ({
      head: headOf(column, context),
      stages: stagesIn(project, column).map((record) => stageOf(record, context)),
    })),
  };
}

/** How many blocks mention the name by itself, and how many within a longer one. */
function countsOf({ t }: PageContext, { count, countWithin }: MentionedName): string {
  const alone = t('names.countedAlone', { count });
  return countWithin > 0 ? `${alone} · ${t('names.countedWithin', { count: countWithin })}` : alone;
}
