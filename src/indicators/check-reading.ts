import type { Library, LibraryBlock } from '../library/library.ts';
import type { IndicatorValue } from '../schemas/indicator.ts';
import type { IndicatorIssue } from './indicator-issue.ts';
import { periodOf } from './period.ts';
import { statedYears } from './stated-years.ts';

export type Finding = readonly [IndicatorIssue['kind'], string];

/** Whether the block states the years and the scope that the file gives for a value: easy to overlook when reading. */
export function checkReading(
  value: IndicatorValue,
  block: LibraryBlock,
  library: Pick<Library, 'document' | 'page'>,
): Finding[] {
  return [...checkDating(value, block, library), ...checkExpected(value, block), ...checkScope(value, block)];
}

function checkDating(
  value: IndicatorValue,
  block: LibraryBlock,
  library: Pick<Library, 'document' | 'page'>,
): Finding[] {
  if (value.dating !== undefined) return [];
  const stated = statedYears(block, library);
  const { from, to } = periodOf(value.period);
  const unsaid = [...new Set([from, to])].filter((year) => !stated.has(year));
  return unsaid.length === 0
    ? []
    : [['dating-not-stated', `neither the block nor its titles name ${unsaid.join(' and ')}`]];
}

/** 预计 (“expected”) in the clause of a value makes it an expectation. */
function checkExpected(value: IndicatorValue, block: LibraryBlock): Finding[] {
  return value.type === 'result' && clauseOf(value, block).includes('预计')
    ? [['expected-as-result', `“${clauseOf(value, block)}” expects it`]]
    : [];
}

/**
 * Words that give one figure for each of several things or years. 分别 is not among them: with it each thing has its own
 * figure.
 */
const SEVERAL = /(?<![年月日人户平])均(?!价|值|衡|质)|每年|逐年|相继|双双|各自/;

function checkScope(value: IndicatorValue, block: LibraryBlock): Finding[] {
  const clause = clauseOf(value, block);
  const several = SEVERAL.exec(clause)?.[0];
  if (several !== undefined && value.scope === undefined)
    return [['scope-not-given', `“${clause}” says ${several}: the figure is for each of several`]];
  const named = value.scope?.kind === 'each' ? (value.scope.which ?? []) : [];
  return named
    .filter(({ zh, en }) => !clause.includes(zh) || !(block.en ?? en).includes(en))
    .map(({ zh, en }) => ['scope-not-said', `the block does not name “${zh}” (“${en}”) with the figure`] as const);
}

/** The clause that holds the words of a value, from the stop before them; a row counts as one. */
function clauseOf({ zh }: IndicatorValue, block: LibraryBlock): string {
  if (block.kind === 'row') return zh;
  const at = block.zh.indexOf(zh);
  const start = Math.max(...['，', '。', '；', ',', ';'].map((stop) => block.zh.lastIndexOf(stop, at - 1))) + 1;
  return block.zh.slice(start, at + zh.length).trim();
}
