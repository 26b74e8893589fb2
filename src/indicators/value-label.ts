import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { isInWords, type IndicatorSeries, type IndicatorValue } from '../schemas/indicator.ts';
import { shownFigure, unitOf, withUnit } from './units.ts';

/** A value as a page prints it: with hedge and unit, “more than RMB 200 billion”, or the words of the document. */
export function valueLabel(
  value: IndicatorValue,
  series: Pick<IndicatorSeries, 'unit'>,
  lang: Lang,
  t: Translate,
): string {
  return labelled(value, t, figureOf(value, series, lang, true)) ?? wordsOf(value, lang);
}

/** A value in a chart, where the axis names the unit. Null where the document uses words. */
export function shortLabel(
  value: IndicatorValue,
  series: Pick<IndicatorSeries, 'unit'>,
  lang: Lang,
  t: Translate,
): string | null {
  return labelled(value, t, figureOf(value, series, lang, false));
}

function labelled({ qualifier }: IndicatorValue, t: Translate, figure: string | null): string | null {
  return figure === null || isInWords(qualifier) ? null : t(`indicators.qualifier.${qualifier}`, { value: figure });
}

/** What the document says instead of a figure: the last cell of a row, or the words quoted. */
function wordsOf({ zh, en }: IndicatorValue, lang: Lang): string {
  const words = lang === 'en' ? (en ?? zh) : zh;
  return words.split('\t').at(-1) ?? words;
}

function figureOf(
  { value, upTo }: IndicatorValue,
  series: Pick<IndicatorSeries, 'unit'>,
  lang: Lang,
  named: boolean,
): string | null {
  if (value === null) return null;
  const unit = unitOf(series);
  const figure = [value, ...(upTo === undefined ? [] : [upTo])].map((end) => shownFigure(end, unit, lang)).join('–');
  return named ? withUnit(figure, unit, lang) : figure;
}
