import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { shownFigure, unitOf, withUnit } from './units.ts';

/** A value as a page prints it, with its hedge and unit: “more than RMB 200 billion”. */
export function valueLabel(value: IndicatorValue, series: Pick<IndicatorSeries, 'unit'>, lang: Lang, t: Translate): string {
  const unit = unitOf(series);
  const figure = figureOf(value, series, lang);
  return t(`indicators.qualifier.${value.qualifier}`, { value: figure === null ? '' : withUnit(figure, unit, lang) });
}

/** A value in a chart, where the axis names the unit. Null where the document uses words. */
export function shortLabel(value: IndicatorValue, series: Pick<IndicatorSeries, 'unit'>, lang: Lang, t: Translate): string | null {
  const figure = figureOf(value, series, lang);
  return figure === null ? null : t(`indicators.qualifier.${value.qualifier}`, { value: figure });
}

function figureOf({ value, upTo }: IndicatorValue, series: Pick<IndicatorSeries, 'unit'>, lang: Lang): string | null {
  if (value === null) return null;
  const unit = unitOf(series);
  const figure = shownFigure(value, unit, lang);
  return upTo === undefined ? figure : `${figure}–${shownFigure(upTo, unit, lang)}`;
}
