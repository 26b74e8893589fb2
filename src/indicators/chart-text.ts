import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { IndicatorSeries } from '../schemas/indicator.ts';
import { periodLabel } from './period.ts';
import { scopeLabel } from './scope-label.ts';
import { shownUnit, unitOf } from './units.ts';
import { shortLabel } from './value-label.ts';

/** What a chart shows, in words, for readers who cannot see it. */
export function chartText(series: IndicatorSeries, name: string, lang: Lang, t: Translate): string {
  const values = series.values.flatMap((value) => {
    const figure = shortLabel(value, series, lang, t);
    if (figure === null) return [];
    const said = [
      periodLabel(value.period, t),
      value.dating === undefined ? null : t('indicators.inferred'),
      t(`indicators.type.${value.type}`),
      figure,
      scopeLabel(value, lang, t),
    ];
    return [said.filter((part) => part !== null).join(' ')];
  });
  return t('indicators.chartOf', {
    name,
    unit: shownUnit(unitOf(series), lang),
    values: [...new Set(values)].join(t('indicators.join')),
  });
}
