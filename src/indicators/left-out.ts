import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { movePoint } from './move-point.ts';
import { readValue } from './read-value.ts';
import { printedUnit, unitOf, type Unit } from './units.ts';

/**
 * Figures in the same unit that are quoted with the value, but that no indicator takes from this block: 新开工 50 公里 in the
 * quotation for 完工 30 公里. To quote such a figure without using it shows only half of what the document says. Each cell of a
 * row is about something else, so rows are not checked.
 */
export function leftOut(indicators: readonly Indicator[], series: IndicatorSeries, value: IndicatorValue): string[] {
  if (value.zh.includes('\t')) return [];
  const unit = printedUnit(value, series);
  const known = new Set(indicators.flatMap((indicator) => indicator.series.flatMap((other) => taken(other, value))));
  return figuresIn(value.zh, unit).filter((figure) => !known.has(movePoint(figure, unit.power)));
}

/** The figures that a series takes from the block of a value, moved to the base unit. */
function taken(series: IndicatorSeries, { block }: IndicatorValue): string[] {
  const { power } = unitOf(series);
  return series.values
    .filter((value) => value.block === block)
    .flatMap(({ value, upTo }) => [value, upTo])
    .flatMap((figure) => (figure === null || figure === undefined ? [] : [movePoint(figure, power)]));
}

/** The figures before each symbol of the unit, in the unit. */
function figuresIn(words: string, unit: Unit): string[] {
  const signs = new RegExp(Object.keys(unit.symbols).map(RegExp.escape).join('|'), 'g');
  const figures = [...words.matchAll(signs)].flatMap(({ 0: sign, index }) => {
    const read = readValue(words.slice(0, index + sign.length), unit);
    return read?.hasUnit === true && read.value !== null ? [read.value] : [];
  });
  return [...new Set(figures)]; // 3千亿元 is found both at 千亿 and at 元.
}
