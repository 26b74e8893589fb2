import { routes } from '../../addressing/routes.ts';
import { placeId } from '../../projects/place-id.ts';
import { projectColumns, stagesIn, type ProjectColumn } from '../../projects/project-grid.ts';
import type { ProjectOverTime, ProjectRecord } from '../../projects/project-records.ts';
import { projectsOf } from '../../projects/projects-of.ts';
import { readPeriods, yearsOf } from '../../projects/read-projects.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { placeLink } from '../../reading/place-link.ts';
import { seeAlso, type SiteLink } from '../../reading/site-map.ts';
import { PROJECT_KINDS } from '../../schemas/project.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** How far a project is, as planned or as reported. */
export interface ShownStage {
  tense: ProjectRecord['tense'];
  words: string;
}

/** What a document says of a project, with a link there. */
export interface ProjectQuote extends ShownStage {
  years: string;
  /** Whether the years follow from the kind of document and are not stated. */
  isInferred: boolean;
  quote: string;
  href: string;
  source: string;
}

/** One project: its stages by year, and the words of the documents. */
export interface ShownProject {
  id: string;
  name: string;
  /** For the filters. */
  kind: string;
  places: string;
  /** Its places and its kind, in words. */
  facts: string;
  /** One for each column of the table. A phone shows `head` before the stages; none where there are no stages. */
  cells: readonly { head: string | undefined; stages: readonly ShownStage[] }[];
  quotes: readonly ProjectQuote[];
}

/** One of the choices of a filter. */
export interface FilterOption {
  id: string;
  label: string;
}

export interface ProjectsPage {
  frame: FramedPage;
  intro: string | undefined;
  seeAlso: readonly SiteLink[];
  filters: { places: readonly FilterOption[]; kinds: readonly FilterOption[]; count: number };
  columns: readonly { head: string; tense: string }[];
  projects: readonly ShownProject[];
}

/** What the page of the projects shows: each with what every document says of it, in chronological order. */
export function projectsPage(context: PageContext): ProjectsPage {
  const { library, lang, t } = context;
  const periods = readPeriods();
  const [from, to] = yearsOf(periods);
  const projects = projectsOf(library);
  const columns = projectColumns(projects);
  return {
    frame: {
      title: t('projects.title'),
      description: t('projects.description', { district: library.facts.district[lang], from, to }),
      route: (other) => routes.projects(other),
    },
    intro: library.facts.projects?.intro[lang],
    seeAlso: seeAlso(context, routes.projects(lang)),
    filters: filtersOf(projects, context),
    columns: columns.map((column) => ({ head: headOf(column, context), tense: t(`projects.tense.${column.tense}`) })),
    projects: projects.map((project) => shownProject(project, columns, context)),
  };
}

/** The choices that lead to at least one project. */
function filtersOf(projects: readonly ProjectOverTime[], { lang, t }: PageContext): ProjectsPage['filters'] {
  const places = new Map(projects.flatMap((project) => project.places.map((place) => [placeId(place), place[lang]])));
  const kinds = PROJECT_KINDS.filter((kind) => projects.some((project) => project.kind === kind));
  return {
    places: [...places].map(([id, label]) => ({ id, label })),
    kinds: kinds.map((kind) => ({ id: kind, label: t(`projects.kind.${kind}`) })),
    count: projects.length,
  };
}

/** The years of a column, in words, and whether they are inferred. */
export function headOf({ years, dating }: ProjectColumn, { t }: PageContext): string {
  const words = yearsInWords(years, t);
  return dating === 'inferred' ? t('document.withInferred', { words }) : words;
}

function yearsInWords([from, to]: ProjectColumn['years'], t: PageContext['t']): string {
  return from === to ? `${to}` : t('projects.years', { from, to });
}

function shownProject(project: ProjectOverTime, columns: readonly ProjectColumn[], context: PageContext): ShownProject {
  const { lang, t } = context;
  const { id, name, kind, places, records } = project;
  return {
    id,
    name: name[lang],
    kind,
    places: places.map(placeId).join(' '),
    facts: [...places.map((place) => place[lang]), t(`projects.kind.${kind}`)].join(' · '),
    cells: columns.map((column) => {
      const stages = stagesIn(project, column).map((record) => stageOf(record, context));
      return { head: stages.length > 0 ? headOf(column, context) : undefined, stages };
    }),
    quotes: records.map((record) => quoteOf(record, context)),
  };
}

/** How far a project is, in words. */
export function stageOf({ tense, stage }: ProjectRecord, { t }: PageContext): ShownStage {
  return { tense, words: t(`projects.stage.${tense}.${stage}`) };
}

function quoteOf(record: ProjectRecord, context: PageContext): ProjectQuote {
  const { lang, t } = context;
  const { href, document, place } = placeLink(record.block, context);
  return {
    ...stageOf(record, context),
    years: yearsInWords(record.years, t),
    isInferred: record.dating === 'inferred',
    quote: record.quote[lang],
    href,
    source: t('projects.source', { document, place }),
  };
}
