import { routes } from '../../addressing/routes.ts';
import { reportsOf, type Headline } from '../../indicators/headline-series.ts';
import { listLabel } from '../../indicators/list-label.ts';
import {
  countGroups,
  outcomeGroup,
  OUTCOME_GROUPS,
  reportsNothing,
  runsOf,
  type OutcomeGroup,
} from '../../indicators/outcome-group.ts';
import { overviewOf, type OverviewList, type TargetRow } from '../../indicators/overview.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { seeAlso, type SiteLink } from '../../reading/site-map.ts';
import { THEMES } from '../../schemas/indicator.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { shownOutcome, type ShownOutcome } from './shown-outcome.ts';
import { shownReports, type ShownReport } from './shown-value.ts';

/** A target in its list, with what became of it. */
export interface ShownTarget extends ShownOutcome {
  group: OutcomeGroup;
  theme: string;
  number: number | undefined;
  href: string;
  title: string;
  /** The title with its measure, for screen readers that list links out of context; none where the title says it. */
  label: string | undefined;
  /** Name of the measure below the title, in lists that number their indicators. */
  measure: string;
  /** Whether it binds, in words. */
  kind: string | undefined;
}

/** A list of targets. */
export interface ShownList {
  id: string;
  title: string;
  isNumbered: boolean;
  /** Said once above the table where nothing is reported on any of its targets, instead of in each row. */
  nothingReported: string | undefined;
  targets: readonly ShownTarget[];
}

/** What became of the targets of each list, by group. */
export interface OutcomeSummary {
  /** The groups that at least one list has. */
  groups: readonly { id: OutcomeGroup; label: string }[];
  lists: readonly {
    id: string;
    title: string;
    total: number;
    /** One for each group of the summary; undefined where the list has no target in it. */
    counts: readonly (number | undefined)[];
    runs: ReturnType<typeof runsOf>;
  }[];
}

/** A set of choices of which one applies. */
export interface OutcomeFilter {
  name: string;
  legend: string;
  options: readonly { id: string; label: string; count: number }[];
}

/** What at least two documents report. */
export interface ShownHeadline {
  href: string;
  /** The indicator with its measure, for screen readers that list links out of context. */
  label: string;
  title: string;
  measure: string;
  reports: readonly ShownReport[];
}

export interface IndicatorsPage {
  frame: FramedPage;
  intro: string;
  seeAlso: readonly SiteLink[];
  summary: OutcomeSummary;
  filters: readonly OutcomeFilter[];
  /** How the status of a target is determined: the rules of `statusOf` in words. */
  method: readonly string[];
  lists: readonly ShownList[];
  headlines: readonly ShownHeadline[];
}

/** What was promised and what came of it: the lists of targets, then what is reported more than once. */
export function indicatorsPage(context: PageContext): IndicatorsPage {
  const { library, lang, t } = context;
  const { lists, headlines } = overviewOf(library);
  const intro = t('indicators.intro', { intro: library.facts.indicators?.intro[lang] ?? '' });
  return {
    frame: { title: t('nav.indicators'), description: intro, route: routes.indicators },
    intro,
    seeAlso: seeAlso(context, routes.indicators(lang)),
    summary: summaryOf(lists, context),
    filters: filtersOf(
      lists.flatMap(({ rows }) => rows),
      context,
    ),
    method: methodOf(context),
    lists: lists.map((list) => shownList(list, context)),
    headlines: headlines.map((headline) => shownHeadline(headline, context)),
  };
}

function summaryOf(lists: readonly OverviewList[], { lang, t }: PageContext): OutcomeSummary {
  const all = countGroups(lists.flatMap(({ rows }) => rows));
  const groups = OUTCOME_GROUPS.filter((group) => all.some((one) => one.group === group));
  return {
    groups: groups.map((group) => ({ id: group, label: t(`indicators.group.${group}`) })),
    lists: lists.map((list) => {
      const runs = runsOf(list.rows);
      return {
        id: list.id,
        title: listLabel(list, lang, t),
        total: list.rows.length,
        counts: groups.map((group) => runs.find((run) => run.group === group)?.count),
        runs,
      };
    }),
  };
}

/** The choices that leave at least one target. */
function filtersOf(rows: readonly TargetRow[], { t }: PageContext): OutcomeFilter[] {
  const themes = THEMES.map((theme) => ({
    id: theme,
    label: t(`indicators.theme.${theme}`),
    count: rows.filter(({ indicator }) => indicator.theme === theme).length,
  }));
  const outcomes = countGroups(rows).map(({ group, count }) => ({
    id: group,
    label: t(`indicators.group.${group}`),
    count,
  }));
  return [
    { name: 'outcome', legend: t('indicators.status'), options: outcomes },
    { name: 'theme', legend: t('indicators.theme'), options: themes.filter(({ count }) => count > 0) },
  ];
}

function methodOf({ library, lang, t }: PageContext): string[] {
  const years = library.facts.indicators?.years[lang] ?? '';
  const rule = (name: 'same' | 'scope' | 'reached' | 'hedge' | 'open' | 'dates'): string =>
    t(`indicators.method.${name}`);
  return [rule('same'), rule('scope'), years, rule('reached'), rule('hedge'), rule('open'), rule('dates')];
}

function shownList({ rows, ...list }: OverviewList, context: PageContext): ShownList {
  const { lang, t } = context;
  return {
    id: list.id,
    title: listLabel(list, lang, t),
    isNumbered: list.isNumbered,
    nothingReported: reportsNothing(rows) ? t('indicators.nothingReported', { count: rows.length }) : undefined,
    targets: rows.map((row) => shownTarget(row, list.isNumbered, context)),
  };
}

/** In a numbered list the indicator alone is the title; elsewhere its measure is added where it has several. */
function shownTarget(row: TargetRow, isNumbered: boolean, context: PageContext): ShownTarget {
  const { lang, t, href } = context;
  const { indicator, series, outcome } = row;
  const [name, measure] = [indicator.name[lang], series.name[lang]];
  return {
    ...shownOutcome(row, context),
    group: outcomeGroup(outcome.status),
    theme: indicator.theme,
    number: indicator.number,
    href: `${href(routes.indicator(lang, indicator.id))}#${series.id}`,
    title: isNumbered || indicator.series.length === 1 ? name : `${name} · ${measure}`,
    label: isNumbered ? t('words.with', { words: name, detail: measure }) : undefined,
    measure,
    kind: indicator.kind && t(`indicators.kind.${indicator.kind}`),
  };
}

function shownHeadline({ indicator, series }: Headline, context: PageContext): ShownHeadline {
  const { lang, t, href } = context;
  const [title, measure] = [indicator.name[lang], series.name[lang]];
  return {
    href: `${href(routes.indicator(lang, indicator.id))}#${series.id}`,
    label: t('words.with', { words: title, detail: measure }),
    title,
    measure,
    reports: shownReports(reportsOf(series), false, context),
  };
}
