import type { IndicatorSeries } from '../schemas/indicator.ts';

/** Ids of the series that a page draws: those with two or more figures; if there are none, the first with one. */
export function chartedSeries(series: readonly IndicatorSeries[]): ReadonlySet<string> {
  const several = series.filter((one) => figures(one) > 1);
  const drawn = several.length > 0 ? several : series.filter((one) => figures(one) > 0).slice(0, 1);
  return new Set(drawn.map(({ id }) => id));
}

function figures({ values }: IndicatorSeries): number {
  return new Set(
    values.filter(({ value }) => value !== null).map(({ type, period, value }) => `${type} ${period} ${value ?? ''}`),
  ).size;
}
