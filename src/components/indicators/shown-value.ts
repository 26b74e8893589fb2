import { routes } from '../../addressing/routes.ts';
import { periodLabel } from '../../indicators/period.ts';
import { scopeLabel } from '../../indicators/scope-label.ts';
import type { Report } from '../../indicators/status-of.ts';
import { valueLabel } from '../../indicators/value-label.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { placeLabel } from '../../reading/place-label.ts';
import type { IndicatorSeries, IndicatorValue } from '../../schemas/indicator.ts';

/** A value as a link to the block that states it. */
export interface ShownValue {
  href: string;
  label: string;
  /** The value with its place, for screen readers that list links out of context. */
  name: string | undefined;
  /** Its years, whether they are inferred or expected, and its scope. */
  remarks: string;
}

/** What is reported on a target. */
export interface ShownReport {
  value: ShownValue;
  /** Name of the measure, where it differs from the target's. */
  measure: string | undefined;
}

/** A value in the language of the page. */
export function shownValue(
  value: IndicatorValue,
  series: IndicatorSeries,
  { library, lang, t, href }: PageContext,
): ShownValue {
  const block = library.block(value.block);
  const label = valueLabel(value, series, lang, t);
  const remarks = [
    periodLabel(value.period, t),
    value.dating === undefined ? null : t('indicators.inferred'),
    value.type === 'expected' ? t('indicators.expected') : null,
    scopeLabel(value, lang, t),
  ];
  return {
    href: href(routes.block(lang, value.block)),
    label,
    name: block && t('words.with', { words: label, detail: placeLabel(library, block, lang, t) }),
    remarks: remarks.filter((remark) => remark !== null).join(t('indicators.join')),
  };
}

/**
 * Reports in the language of the page.
 *
 * @param isNamed whether each is to be named: their measures differ from the target's
 */
export function shownReports(reports: readonly Report[], isNamed: boolean, context: PageContext): ShownReport[] {
  return reports.map(({ series, value }) => ({
    value: shownValue(value, series, context),
    measure: isNamed ? series.name[context.lang] : undefined,
  }));
}
