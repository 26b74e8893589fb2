import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import { CHART, chartLayout, type ChartLayout } from '../../indicators/chart-layout.ts';
import { chartText } from '../../indicators/chart-text.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { IndicatorSeries, ValueType } from '../../schemas/indicator.ts';

/** The figures of a series over the years, ready to be drawn. */
export interface SeriesChart extends Omit<ChartLayout, 'marks'> {
  viewBox: string;
  /** Right end of the scale. */
  right: number;
  /** Height of the axis that carries the years. */
  foot: number;
  /** What the chart says, in words. */
  label: string;
  marks: readonly (ChartLayout['marks'][number] & { shape: string | null; at: number })[];
  /** What each shape means. */
  keys: readonly { type: ValueType; shape: string | null; label: string }[];
}

/** The chart of a series; null where there is nothing to draw. Points are not joined. */
export function seriesChart(series: IndicatorSeries, { lang, t }: PageContext): SeriesChart | null {
  const layout = chartLayout(series, lang, t);
  if (layout === null) return null;
  return {
    ...layout,
    viewBox: `0 0 ${CHART.width} ${CHART.height}`,
    right: CHART.width - CHART.right,
    foot: CHART.height - 8,
    label: chartText(series, series.name[lang], lang, t),
    marks: layout.marks.map((mark) => ({ ...mark, shape: shapeOf(mark.type), at: (mark.x1 + mark.x2) / 2 })),
    keys: [...new Set(layout.marks.map(({ type }) => type))].map((type) => ({
      type,
      shape: shapeOf(type),
      label: t(`indicators.type.${type}`),
    })),
  };
}

/** Outline of a mark around its center: a target differs from a reported value in shape too. */
function shapeOf(type: ValueType): string | null {
  return type === 'target' ? symbol(symbolDiamond, 70)() : symbol(symbolCircle, 60)();
}
