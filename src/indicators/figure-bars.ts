import { scaleLinear } from 'd3-scale';
import type { Report } from './status-of.ts';

/** Size of the bar of a figure in its own units. */
export const FIGURE_BAR = { width: 120, height: 10 } as const;

/** Lengths of the bars for reports in one measure, on a scale from zero to the largest; null for a value without a figure. */
export function figureBars(reports: readonly Report[]): (number | null)[] {
  const figures = reports.map(({ value }) => (value.value === null ? null : Number(value.value)));
  const x = scaleLinear(
    [0, Math.max(...figures.map((figure) => figure ?? 0), Number.MIN_VALUE)],
    [0, FIGURE_BAR.width],
  );
  return figures.map((figure) => (figure === null ? null : x(figure)));
}
