import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { isInWords, type IndicatorSeries, type IndicatorValue } from '../schemas/indicator.ts';
import { movePoint } from './move-point.ts';
import { printedUnit, shownFigure, unitOf, withUnit, type Unit } from './units.ts';

/** A value as a page prints it: with hedge and unit, such as “more than RMB 200 billion”, or in the words of the document. */
export function valueLabel(
  value: IndicatorValue,
  series: Pick<IndicatorSeries, 'unit'>,
  lang: Lang,
  t: Translate,
): string {
  const unit = printedUnit(value, series);
  const figure = figureIn(unit, value, series, lang);
  return labelled(value, t, figure === null ? null : withUnit(figure, unit, lang)) ?? wordsOf(value, lang);
}

/** A value in a chart, where the axis names the unit. Null where the document uses words. */
export function shortLabel(
  value: IndicatorValue,
  series: Pick<IndicatorSeries, 'unit'>,
  lang: Lang,
  t: Translate,
): string | null {
  return labelled(value, t, figureIn(unitOf(series), value, series, lang));
}

/** The value in the unit of its series, if the document prints another unit; otherwise null. */
export function convertedLabel(
  value: IndicatorValue,
  series: Pick<IndicatorSeries, 'unit'>,
  lang: Lang,
  t: Translate,
): string | null {
  if (value.printedUnit === undefined) return null;
  const unit = unitOf(series);
  const figure = figureIn(unit, value, series, lang);
  return labelled(value, t, figure === null ? null : withUnit(figure, unit, lang));
}

function labelled({ qualifier }: IndicatorValue, t: Translate, figure: string | null): string | null {
  return figure === null || isInWords(qualifier) ? null : t(`indicators.qualifier.${qualifier}`, { value: figure });
}

/** What the document says instead of a figure: the last cell of a row, or the words quoted. */
function wordsOf({ zh, en }: IndicatorValue, lang: Lang): string {
  const words = lang === 'en' ? (en ?? zh) : zh;
  return words.split('\t').at(-1) ?? words;
}

/** The figure of a value, or both ends of its range, in the given unit. */
function figureIn(
  unit: Unit,
  { value, upTo }: IndicatorValue,
  series: Pick<IndicatorSeries, 'unit'>,
  lang: Lang,
): string | null {
  if (value === null) return null;
  const inUnit = (figure: string): string => movePoint(figure, unitOf(series).power - unit.power);
  return [value, ...(upTo === undefined ? [] : [upTo])].map((end) => shownFigure(inUnit(end), unit, lang)).join('–');
}
