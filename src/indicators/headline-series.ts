import type { Indicator, IndicatorSeries } from '../schemas/indicator.ts';
import { inOrder } from './stated-values.ts';
import type { Report } from './status-of.ts';

/** A series that at least two documents report on. */
export interface Headline {
  indicator: Indicator;
  series: IndicatorSeries;
}

/** The headline series: what at least two documents report in the same measure, for at least two periods. */
export function headlineSeries(indicators: readonly Indicator[]): Headline[] {
  return indicators.flatMap((indicator) =>
    indicator.series.filter(isHeadline).map((series) => ({ indicator, series })),
  );
}

function isHeadline({ values }: IndicatorSeries): boolean {
  const reported = values.filter(({ type }) => type !== 'target');
  const several = (what: readonly string[]): boolean => new Set(what).size > 1;
  return (
    several(reported.map(({ block }) => block.split('/')[0] ?? '')) && several(reported.map(({ period }) => period))
  );
}

/** The reports of a series in order of time, one for each period. */
export function reportsOf(series: IndicatorSeries): Report[] {
  const reported = series.values.filter(({ type }) => type !== 'target');
  const once = [...new Map(reported.toReversed().map((value) => [value.period, value])).values()];
  return inOrder(once).map((value) => ({ series, value }));
}
