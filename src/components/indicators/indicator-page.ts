import { routes } from '../../addressing/routes.ts';
import { breadcrumbData } from '../../exports/json-ld.ts';
import { foreignLang, HTML_LANG, otherLang } from '../../i18n/lang.ts';
import { chartedSeries } from '../../indicators/charted-series.ts';
import { listLabel } from '../../indicators/list-label.ts';
import { periodLabel } from '../../indicators/period.ts';
import { scopeLabel } from '../../indicators/scope-label.ts';
import { statedValues, type StatedValue } from '../../indicators/stated-values.ts';
import { shownUnit, unitOf } from '../../indicators/units.ts';
import { convertedLabel, valueLabel } from '../../indicators/value-label.ts';
import { verdictsOf, type Verdict } from '../../indicators/verdicts.ts';
import type { BreadcrumbStep } from '../../reading/breadcrumb.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { placeLink } from '../../reading/place-link.ts';
import type { Indicator, IndicatorSeries } from '../../schemas/indicator.ts';
import type { FramedPage } from '../layout/page-frame.ts';
import { seriesChart, type SeriesChart } from './series-chart.ts';
import { shownOutcome, type ShownOutcome } from './shown-outcome.ts';

/** What became of one target of the indicator. */
export interface ShownVerdict extends ShownOutcome {
  /** The list it is in, with its measure where there are several. */
  of: string;
}

/** A value with the very sentence or row that states it. */
export interface StatedRow {
  period: string;
  isInferred: boolean;
  label: string;
  /** Its scope, and its figure in the unit of the series. */
  remarks: readonly string[];
  type: string;
  href: string;
  source: string;
  text: string;
  matches: readonly { start: number; end: number }[];
  /** Value of `lang` of the text, where it is not in the language of the page. */
  lang: string | undefined;
}

/** One measure of the indicator. */
export interface ShownSeries {
  id: string;
  /** Its address in the list of what has moved away. */
  address: string;
  name: string;
  unit: string;
  note: string | undefined;
  chart: SeriesChart | null;
  rows: readonly StatedRow[];
}

export interface IndicatorPage {
  frame: FramedPage;
  steps: readonly BreadcrumbStep[];
  /** Its number and kind, where a list gives them. */
  facts: string;
  name: string;
  other: { href: string; name: string; lang: string };
  verdicts: readonly ShownVerdict[];
  about: string | undefined;
  series: readonly ShownSeries[];
  /** Address of the page in the list of what has moved away. */
  address: string;
}

/** What the page of an indicator shows: each of its measures with chart, values and the sentences that state them. */
export function indicatorPage(context: PageContext, indicator: Indicator): IndicatorPage {
  const { library, lang, t, site, href } = context;
  const { id, name, about, series } = indicator;
  const other = otherLang(lang);
  const charted = chartedSeries(series);
  const steps = [
    { label: t('nav.home'), route: routes.home(lang) },
    { label: t('nav.indicators'), route: routes.indicators(lang) },
    { label: name[lang], route: routes.indicator(lang, id) },
  ];
  return {
    frame: {
      title: name[lang],
      description: t('indicators.description', { name: name[lang] }),
      route: (to) => routes.indicator(to, id),
      jsonLd: [breadcrumbData(steps, site)],
    },
    steps: steps.slice(0, -1),
    facts: factsOf(indicator, context),
    name: name[lang],
    other: { href: href(routes.indicator(other, id)), name: name[other], lang: HTML_LANG[other] },
    verdicts: verdictsOf(library, indicator).map((verdict) => shownVerdict(verdict, context)),
    about: about?.[lang],
    series: series.map((one) => ({
      id: one.id,
      address: `indicators/${id}/${one.id}`,
      name: one.name[lang],
      unit: t('indicators.unit', { unit: shownUnit(unitOf(one), lang) }),
      note: one.note?.[lang],
      chart: charted.has(one.id) ? seriesChart(one, context) : null,
      rows: statedValues(one, library, lang).map((stated) => statedRow(stated, one, context)),
    })),
    address: `indicators/${id}`,
  };
}

function factsOf({ number, kind }: Indicator, { t }: PageContext): string {
  return [
    ...(number === undefined ? [] : [t('indicators.numberIn', { n: number })]),
    ...(kind === undefined ? [] : [t(`indicators.kind.${kind}`)]),
  ].join(' · ');
}

function shownVerdict(verdict: Verdict, context: PageContext): ShownVerdict {
  const { lang, t } = context;
  const list = listLabel(verdict.list, lang, t);
  const isOneOfSeveral = verdict.indicator.series.length > 1;
  return {
    ...shownOutcome(verdict, context),
    of: isOneOfSeveral ? `${verdict.series.name[lang]} · ${list}` : list,
  };
}

function statedRow({ value, block, quoted }: StatedValue, series: IndicatorSeries, context: PageContext): StatedRow {
  const { lang, t } = context;
  const { href, document, place } = placeLink(block, context);
  const scope = scopeLabel(value, lang, t);
  const converted = convertedLabel(value, series, lang, t);
  return {
    period: periodLabel(value.period, t),
    isInferred: value.dating !== undefined,
    label: valueLabel(value, series, lang, t),
    remarks: [
      ...(scope === null ? [] : [scope]),
      ...(converted === null ? [] : [t('indicators.converted', { value: converted })]),
    ],
    type: t(`indicators.type.${value.type}`),
    href,
    source: `${document} · ${place}`,
    text: quoted.text,
    matches: quoted.matches,
    lang: foreignLang(quoted.lang, lang),
  };
}
