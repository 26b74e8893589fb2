import { scaleLinear } from 'd3-scale';
import type { TargetRow } from './overview.ts';

/** Size of the small plot of a row in its own units. */
export const ROW_PLOT = { width: 120, height: 18 } as const;

/**
 * A target as a line across, and the reported figure as a bar from zero; the target is reached where the bar meets the line.
 */
export interface RowPlot {
  target: number;
  result: number;
}

/** The plot of a target and the latest figure reported in its own measure; null where there is nothing to draw. */
export function rowPlot({ value, series, outcome }: Pick<TargetRow, 'value' | 'series' | 'outcome'>): RowPlot | null {
  if (outcome.status === 'not-comparable' || outcome.status === 'not-reported') return null;
  const report = outcome.reports.findLast((one) => one.series.id === series.id && one.value.value !== null);
  if (value.value === null || report === undefined) return null;
  const [target, result] = [Number(value.value), Number(report.value.value)];
  const x = scaleLinear([0, Math.max(target, result)], [0, ROW_PLOT.width - 2]);
  return { target: x(target), result: x(result) };
}
