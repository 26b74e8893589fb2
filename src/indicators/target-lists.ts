import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { periodOf, type Period } from './period.ts';

/** The lists in which the documents set their main targets. */
export const TARGET_LISTS = ['plan', 'five-years', 'year-2022', 'year-2025'] as const;
export type TargetListId = (typeof TARGET_LISTS)[number];

interface TargetList {
  /** Blocks of the list. */
  blocks: RegExp;
  /** The years it is for. */
  span: Period;
  /** True where every row of a table is a target. */
  table?: string;
}

const LISTS = {
  plan: { blocks: /^plan-2021-2025\/chapter-3\/s3-t1-r\d+$/, span: { from: 2021, to: 2025 }, table: 'plan-2021-2025/chapter-3/s3-t1' },
  // 今后五年, said on 5 January 2022 by the government of the new term: 2022 to 2026.
  'five-years': { blocks: /^work-report-2022\/goals\//, span: { from: 2022, to: 2026 } },
  'year-2022': { blocks: /^work-report-2022\/tasks-2022\//, span: { from: 2022, to: 2022 } },
  'year-2025': { blocks: /^plan-report-2025\/part-2\/t1-r\d+$/, span: { from: 2025, to: 2025 }, table: 'plan-report-2025/part-2/t1' },
} as const satisfies Record<TargetListId, TargetList>;

/** A target with the series and the indicator it belongs to. */
export interface ListedTarget {
  indicator: Indicator;
  series: IndicatorSeries;
  value: IndicatorValue;
}

/** The tables of targets, by the id of the table. */
export const TARGET_TABLES = Object.values(LISTS).flatMap((list) => ('table' in list ? [list.table] : []));

/** The targets of a list, in the order of its text. */
export function targetsOf(list: TargetListId, indicators: readonly Indicator[]): ListedTarget[] {
  const { blocks } = LISTS[list];
  const targets = indicators.flatMap((indicator) =>
    indicator.series.flatMap((series) => series.values.filter(({ type, block }) => type === 'target' && blocks.test(block)).map((value) => ({ indicator, series, value }))),
  );
  return targets.toSorted((a, b) => a.value.block.localeCompare(b.value.block, 'en', { numeric: true }));
}

/** The years in which a report may speak of a target: those of its list, else its own. */
export function spanOf({ block, period }: IndicatorValue): Period {
  const own = periodOf(period);
  const list = Object.values(LISTS).find(({ blocks }) => blocks.test(block));
  if (list !== undefined) return list.span;
  return block.startsWith('plan-2021-2025') ? { from: Math.min(LISTS.plan.span.from, own.from), to: own.to } : own;
}
