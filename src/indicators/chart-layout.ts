import { scaleLinear } from 'd3-scale';
import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { IndicatorSeries, IndicatorValue, ValueType } from '../schemas/indicator.ts';
import { labelWidth } from './label-width.ts';
import { placeLabels, type Label, type PlacedLabel } from './place-labels.ts';
import { isSpan, periodOf } from './period.ts';
import { shownFigure, unitOf } from './units.ts';
import { shortLabel } from './value-label.ts';

/** Size of every chart in its own units; the page scales it. The room for the figures on the left varies. */
export const CHART = { width: 420, height: 230, right: 12, top: 26, bottom: 26 } as const;

/** One value: a point at its year, or a bar over its years. */
export interface ChartMark {
  type: ValueType;
  x1: number;
  x2: number;
  y: number;
}

export interface Tick {
  at: number;
  label: string;
}

export interface ChartLayout {
  /** Where the frame begins, to the right of the figures. */
  left: number;
  marks: readonly ChartMark[];
  labels: readonly PlacedLabel[];
  years: readonly Tick[];
  figures: readonly Tick[];
}

/**
 * Lays out the figures of a series over the years, from zero; null where it has none. Points are not joined, because nothing
 * is known between them.
 */
export function chartLayout(series: IndicatorSeries, lang: Lang, t: Translate): ChartLayout | null {
  const values = figuresOf(series);
  if (values.length === 0) return null;
  const unit = unitOf(series);
  const figure = ({ value }: IndicatorValue): number =>
    Number(shownFigure(value ?? '', unit, lang).replaceAll(',', ''));
  const periods = values.map(({ period }) => periodOf(period));
  const [first, last] = [Math.min(...periods.map(({ from }) => from)), Math.max(...periods.map(({ to }) => to))];
  const y = scaleLinear([0, Math.max(...values.map(figure))], [CHART.height - CHART.bottom, CHART.top]).nice(4);
  const figures = y.ticks(4).map((tick) => ({ at: y(tick), label: shownTick(tick, lang) }));
  const left = Math.max(SCALE, ...figures.map(({ label }) => labelWidth(label) + SCALE_GAP));
  const x = scaleLinear([first - 0.6, last + 0.6], [left, CHART.width - CHART.right]);
  const marks = values.map((value): ChartMark => {
    const { from, to } = periodOf(value.period);
    const reach = isSpan(value.period) ? 0.4 : 0;
    return { type: value.type, x1: x(from - reach), x2: x(to + reach), y: y(figure(value)) };
  });
  return {
    left,
    marks,
    labels: placeLabels(
      marks.map((mark, index) =>
        insideFrame({ text: labelAt(values, index, series, lang, t), x: (mark.x1 + mark.x2) / 2, y: mark.y }, left),
      ),
    ),
    years: yearsBetween(first, last).map((year) => ({ at: x(year), label: String(year) })),
    figures,
  };
}

/** Least room for the figures on the left, and between them and the frame. */
const [SCALE, SCALE_GAP] = [46, 8];

/** The values with a figure, each only once: two blocks may state the same one. */
function figuresOf({ values }: IndicatorSeries): IndicatorValue[] {
  const figures = values.filter(({ value }) => value !== null);
  return [
    ...new Map(
      figures.map((value) => [`${value.type} ${value.period} ${value.qualifier} ${value.value ?? ''}`, value]),
    ).values(),
  ];
}

function labelAt(
  values: readonly IndicatorValue[],
  index: number,
  series: IndicatorSeries,
  lang: Lang,
  t: Translate,
): string {
  const value = values[index];
  if (value === undefined) return '';
  const label = shortLabel(value, series, lang, t) ?? '';
  const { scope } = value;
  if (scope?.kind !== 'each' || scope.which === undefined) return label;
  return `${label} · ${t('indicators.scope.few', { n: scope.which.length, of: scope.of })}`;
}

/** A label above its point, moved aside where it would cover the figures on the left or stick out of the chart. */
function insideFrame(label: Label, left: number): Label {
  const half = labelWidth(label.text) / 2;
  return { ...label, x: Math.min(Math.max(label.x, left + half), CHART.width - half) };
}

/** The years to label, at most seven. */
function yearsBetween(first: number, last: number): number[] {
  const step = Math.ceil((last - first + 1) / 7);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function shownTick(tick: number, lang: Lang): string {
  return lang === 'en' ? tick.toLocaleString('en-US') : String(tick);
}
