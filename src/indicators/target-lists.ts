import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { periodOf, type Period } from './period.ts';

/** The lists in which the documents set their main targets. */
export const TARGET_LISTS = ['plan', 'five-years', 'year-2022', 'year-2025', 'elsewhere'] as const;
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
  plan: {
    blocks: /^plan-2021-2025\/chapter-3\/s3-t1-r\d+$/,
    span: { from: 2021, to: 2025 },
    table: 'plan-2021-2025/chapter-3/s3-t1',
  },
  // 今后五年, said on 5 January 2022 by the government of the new term: 2022 to 2026.
  'five-years': { blocks: /^work-report-2022\/goals\//, span: { from: 2022, to: 2026 } },
  'year-2022': { blocks: /^work-report-2022\/tasks-2022\//, span: { from: 2022, to: 2022 } },
  'year-2025': {
    blocks: /^plan-report-2025\/part-2\/t1-r\d+$/,
    span: { from: 2025, to: 2025 },
    table: 'plan-report-2025/part-2/t1',
  },
} as const satisfies Record<Exclude<TargetListId, 'elsewhere'>, TargetList>;

/** A target with the series and the indicator it belongs to. */
export interface ListedTarget {
  indicator: Indicator;
  series: IndicatorSeries;
  value: IndicatorValue;
}

/** The tables of targets, by the id of the table. */
export const TARGET_TABLES = Object.values(LISTS).flatMap((list) => ('table' in list ? [list.table] : []));

/** The targets of a list, in the order of its text. `elsewhere` has those of no list that repeat none of a list. */
export function targetsOf(list: TargetListId, indicators: readonly Indicator[]): ListedTarget[] {
  const targets = indicators.flatMap((indicator) =>
    indicator.series.flatMap((series) =>
      series.values.filter(({ type }) => type === 'target').map((value) => ({ indicator, series, value })),
    ),
  );
  const chosen =
    list === 'elsewhere' ? elsewhere(targets) : targets.filter(({ value }) => LISTS[list].blocks.test(value.block));
  return list === 'elsewhere'
    ? chosen
    : chosen.toSorted((a, b) => a.value.block.localeCompare(b.value.block, 'en', { numeric: true }));
}

function elsewhere(targets: readonly ListedTarget[]): ListedTarget[] {
  const saying = ({ indicator, series, value }: ListedTarget): string =>
    [indicator.id, series.id, value.period, value.qualifier, value.value, value.scope?.kind].join(' ');
  const listed = new Set(targets.filter(({ value }) => listOf(value) !== undefined).map(saying));
  const others = targets.filter((target) => !listed.has(saying(target)));
  return [...new Map(others.toReversed().map((target) => [saying(target), target])).values()].toReversed();
}

function listOf({ block }: IndicatorValue): TargetList | undefined {
  return Object.values(LISTS).find(({ blocks }) => blocks.test(block));
}

/** The years in which a report may speak of a target: those of its list, else its own. */
export function spanOf(target: IndicatorValue): Period {
  const { block, period } = target;
  const own = periodOf(period);
  const list = listOf(target);
  if (list !== undefined) return list.span;
  return block.startsWith('plan-2021-2025') ? { from: Math.min(LISTS.plan.span.from, own.from), to: own.to } : own;
}
