import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import type { TargetList } from '../schemas/library-facts.ts';
import { isSpan, periodOf, type Period } from './period.ts';
import { sameScope } from './same-scope.ts';
import { spanOf, type ListedTarget } from './target-lists.ts';

/** What became of a target, according to the documents themselves. */
export const STATUSES = [
  'reached',
  'partly',
  'expected',
  'not-yet',
  'missed',
  'not-comparable',
  'not-reported',
] as const;
export type Status = (typeof STATUSES)[number];

/** A reported or expected value with the series it belongs to. */
export interface Report {
  series: IndicatorSeries;
  value: IndicatorValue;
}

export interface Outcome {
  status: Status;
  /**
   * The reports that the status is based on; without any, the latest in the same measure, or in other measures if those are
   * not comparable.
   */
  reports: readonly Report[];
  /** How many of how many reached it, if the target is for each of several things or years and some of them are reported. */
  count?: { reached: number; of: number };
}

/**
 * Compares a target with the reports on its years. Only values of the same series and scope are compared; a target for
 * several years only with a report on exactly these years, or year by year if it is for each of them. Nothing is computed
 * except how many of how many. Other measures count as reported only if they have the same subject.
 *
 * @param lists the lists of targets, which give their years
 */
export function statusOf(target: ListedTarget, lists: readonly TargetList[]): Outcome {
  const { indicator, series, value } = target;
  const reported = reportsIn(sameSubject(indicator, series), spanOf(value, lists));
  const inSeries = reported.filter((report) => report.series.id === series.id);
  const outcome =
    ofSamePeriod(inSeries, value) ?? (value.scope?.kind === 'each-year' ? yearByYear(inSeries, value) : null);
  if (outcome !== null) return outcome;
  if (reported.length > 0) return { status: 'not-comparable', reports: newest(reported) };
  return { status: 'not-reported', reports: newest(reportsIn({ ...indicator, series: [series] }, ANY_YEAR)) };
}

/** The indicator with only those series that have the same subject as this one. */
function sameSubject(indicator: Indicator, { subject }: IndicatorSeries): Indicator {
  return { ...indicator, series: indicator.series.filter((other) => other.subject?.zh === subject?.zh) };
}

/** The outcome according to the latest decisive report with the same scope and length of time. */
function ofSamePeriod(reports: readonly Report[], target: IndicatorValue): Outcome | null {
  const comparable = reports.filter(
    ({ value }) =>
      sameScope(value, target) &&
      isSpan(value.period) === isSpan(target.period) &&
      (!isSpan(target.period) || value.period === target.period),
  );
  for (const report of latestFirst(comparable)) {
    const reached = reaches(report.value, target);
    if (reached !== null) return outcomeOf(report, reached, target);
  }
  return null;
}

function outcomeOf(report: Report, reached: boolean, target: IndicatorValue): Outcome {
  const { scope, type } = report.value;
  const reports = [report];
  if (!reached) {
    const due = lastYear(report.value) >= lastYear(target) && type === 'result';
    return { status: due ? 'missed' : 'not-yet', reports };
  }
  if (scope?.kind === 'each' && scope.which !== undefined && scope.which.length < scope.of)
    return { status: 'partly', reports, count: { reached: scope.which.length, of: scope.of } };
  return { status: type === 'expected' ? 'expected' : 'reached', reports };
}

/** Compares a target for each year of a period with the results of single years: one year below it means a miss. */
function yearByYear(reports: readonly Report[], target: IndicatorValue): Outcome | null {
  const years = latestFirst(reports)
    .toReversed()
    .flatMap((report) => {
      const { value } = report;
      const single = value.type === 'result' && value.scope === undefined && /^\d{4}$/.test(value.period);
      const reached = single ? reaches(value, target) : null;
      return reached === null ? [] : [{ report, reached }];
    });
  const short = years.filter(({ reached }) => !reached).map(({ report }) => report);
  if (short.length > 0) return { status: 'missed', reports: newest(short) };
  if (years.length === 0) return null;
  const { from, to } = periodOf(target.period);
  const count = { reached: years.length, of: to - from + 1 };
  return {
    status: count.reached === count.of ? 'reached' : 'partly',
    reports: years.map(({ report }) => report),
    count,
  };
}

/** Whether a report reaches a target; null where the documents do not say enough to decide. */
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

/** Reports within a span of years, one for each series and period. */
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
