import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { isSpan, periodOf, type Period } from './period.ts';
import { spanOf, type ListedTarget } from './target-lists.ts';

/** What became of a target, by what the documents themselves say. */
export const STATUSES = ['reached', 'not-yet', 'missed', 'not-comparable', 'not-reported'] as const;
export type Status = (typeof STATUSES)[number];

/** A reported or expected value with the series it belongs to. */
export interface Report {
  series: IndicatorSeries;
  value: IndicatorValue;
}

export interface Outcome {
  status: Status;
  /** What the status rests on, or else the latest there is: of the same measure, where not comparable of others. */
  reports: readonly Report[];
}

/**
 * Compares a target with the reports on its years. Only the same series is compared; a target for several years only
 * with a report for exactly these years. Nothing is computed.
 */
export function statusOf({ indicator, series, value: target }: ListedTarget): Outcome {
  const span = spanOf(target);
  const reported = reportsIn(indicator, span);
  const comparable = reported.filter(
    (report) =>
      report.series.id === series.id &&
      isSpan(report.value.period) === isSpan(target.period) &&
      (!isSpan(target.period) || report.value.period === target.period),
  );
  for (const report of latestFirst(comparable)) {
    const reached = reaches(report.value, target);
    if (reached !== null)
      return {
        status: reached ? 'reached' : lastYear(report.value) < lastYear(target) ? 'not-yet' : 'missed',
        reports: [report],
      };
  }
  if (reported.length > 0) return { status: 'not-comparable', reports: newest(reported) };
  return { status: 'not-reported', reports: newest(reportsIn({ ...indicator, series: [series] }, ANY_YEAR)) };
}

/** True, false, or null where what the documents say does not decide it. */
export function reaches(report: IndicatorValue, target: IndicatorValue): boolean | null {
  if (report.value === null || target.value === null) return report.qualifier === target.qualifier ? true : null;
  const [reached, wanted] = [Number(report.value), Number(target.value)];
  if (target.qualifier === 'less-than' || target.qualifier === 'at-most')
    return fallsTo(report, reached, wanted, target.qualifier === 'less-than');
  switch (report.qualifier) {
    case 'nearly':
      return reached > wanted;
    case 'less-than':
    case 'at-most':
      return reached < wanted ? false : null;
    case 'more-than':
      return reached >= wanted ? true : null;
    case 'at-least':
      return reached >= wanted && target.qualifier !== 'more-than' ? true : reached > wanted ? true : null;
    default:
      return target.qualifier === 'more-than' ? reached > wanted : reached >= wanted;
  }
}

function fallsTo(report: IndicatorValue, reached: number, wanted: number, strictly: boolean): boolean | null {
  if (report.qualifier === 'more-than' || report.qualifier === 'at-least') return reached > wanted ? false : null;
  if (report.qualifier === 'less-than') return reached <= wanted ? true : null;
  return strictly ? reached < wanted : reached <= wanted;
}

const ANY_YEAR: Period = { from: -Infinity, to: Infinity };

/** Reports on a span of years, one for each series and period. */
function reportsIn(indicator: Indicator, span: Period): Report[] {
  return indicator.series.flatMap((series) => {
    const results = series.values.filter(
      ({ type, period }) => type !== 'target' && periodOf(period).from >= span.from && periodOf(period).to <= span.to,
    );
    return [...new Map(results.toReversed().map((value) => [value.period, value])).values()].map((value) => ({
      series,
      value,
    }));
  });
}

function latestFirst(reports: readonly Report[]): Report[] {
  return reports.toSorted((a, b) => lastYear(b.value) - lastYear(a.value));
}

/** The reports on the latest year, in the order of their series. */
function newest(reports: readonly Report[]): Report[] {
  const year = Math.max(...reports.map(({ value }) => lastYear(value)));
  return reports.filter(({ value }) => lastYear(value) === year);
}

function lastYear({ period }: IndicatorValue): number {
  return periodOf(period).to;
}
