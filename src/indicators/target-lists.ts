import type { Library } from '../library/library.ts';
import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import type { TargetList } from '../schemas/library-facts.ts';
import { periodOf, type Period } from './period.ts';

/** A target with the series and the indicator it belongs to. */
export interface ListedTarget {
  indicator: Indicator;
  series: IndicatorSeries;
  value: IndicatorValue;
}

/** The lists in which the documents set their main targets, as named in `library.yaml`, in the order of the page. */
export function targetLists({ facts }: Pick<Library, 'facts'>): readonly TargetList[] {
  return facts.indicators?.lists ?? [];
}

/** The targets of a list, in the order of its text. */
export function targetsOf(list: TargetList, indicators: readonly Indicator[]): ListedTarget[] {
  return allTargets(indicators)
    .filter(({ value }) => isListed(value.block, list))
    .sort((a, b) => a.value.block.localeCompare(b.value.block, 'en', { numeric: true }));
}

/** The targets in no list, except those that repeat a listed one. */
export function otherTargets(lists: readonly TargetList[], indicators: readonly Indicator[]): ListedTarget[] {
  const targets = allTargets(indicators);
  const saying = ({ indicator, series, value }: ListedTarget): string =>
    [indicator.id, series.id, value.period, value.qualifier, value.value, value.scope?.kind].join(' ');
  const listed = new Set(targets.filter(({ value }) => listOf(value, lists) !== undefined).map(saying));
  const others = targets.filter((target) => !listed.has(saying(target)));
  return [...new Map(others.toReversed().map((target) => [saying(target), target])).values()].toReversed();
}

/** The years whose reports count for a target: those of its list, otherwise its own, from the first year of its document on. */
export function spanOf(target: IndicatorValue, lists: readonly TargetList[]): Period {
  const own = periodOf(target.period);
  const list = listOf(target, lists);
  if (list !== undefined) return { from: list.years[0], to: list.years[1] };
  const whole = lists.find(({ wholeDocument }) => target.block.startsWith(`${wholeDocument}/`));
  return whole === undefined ? own : { from: Math.min(whole.years[0], own.from), to: own.to };
}

function allTargets(indicators: readonly Indicator[]): ListedTarget[] {
  return indicators.flatMap((indicator) =>
    indicator.series.flatMap((series) =>
      series.values.filter(({ type }) => type === 'target').map((value) => ({ indicator, series, value })),
    ),
  );
}

function listOf({ block }: IndicatorValue, lists: readonly TargetList[]): TargetList | undefined {
  return lists.find((list) => isListed(block, list));
}

function isListed(block: string, { blocks, isTable }: TargetList): boolean {
  return block.startsWith(blocks) && (!isTable || /^-r\d+$/.test(block.slice(blocks.length)));
}
