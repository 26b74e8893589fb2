import { SHORT_PLAN_NAME } from '../../numbers/five-year-plans.ts';
import type { Indicator, IndicatorSeries } from '../../schemas/indicator.ts';

/** The words that show that a figure belongs to a series. */
export interface SeriesWords {
  /** Names of what is measured. */
  labels: readonly string[];
  /** Those of this series alone, not of the whole indicator. */
  own: readonly string[];
  /** What is done with it: 开工, 新增, 累计. */
  deeds: ReadonlySet<string>;
}

/** The words of a series: the names of the indicator and the series, and the wording of documents already entered. */
export function seriesWords(indicator: Indicator, series: IndicatorSeries): SeriesWords {
  const quoted = series.values.map(({ zh }) => labelOf(zh));
  const shared = labelsOf([indicator.name.zh, ...(indicator.variants?.zh ?? [])]);
  const own = labelsOf(piecesOf(series.name.zh));
  return { labels: [...shared, ...own, ...labelsOf(quoted)], own, deeds: deedsIn(series.name.zh) };
}

function labelsOf(names: readonly string[]): string[] {
  return [...new Set(names.map(plain))].filter((label) => label.length >= SHORTEST);
}

/** The actions that a text names. */
export function deedsIn(text: string): Set<string> {
  return new Set(DEEDS.flatMap(([deed, words]) => (words.test(text) ? [deed] : [])));
}

/** A text as labels are compared, without spaces and quotation marks. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”"]/gu, '');
}

const SHORTEST = 2;

/** What a quotation says before its figure, from the last clause on. */
function labelOf(quotation: string): string {
  const before = quotation.replace(/[\d<>].*$/su, '');
  return before.split(/[，。；、\t]/u).findLast((part) => part.trim().length >= SHORTEST) ?? '';
}

/** The parts of a name that may stand for it: 跨国公司地区总部 for 单年新增跨国公司地区总部, and both halves of 一般公共预算收入：单年增长. */
function piecesOf(name: string): string[] {
  const whole = name.replace(/[（(].*?[）)]/gu, '');
  return [whole, ...whole.split(/[：:、]/u)]
    .flatMap((piece) => [
      piece,
      piece.replace(/^(?:单年|累计|五年|年均|新增|新建|提供|推进|实施|入选|惠及|筹措|改建|或)+/u, ''),
    ])
    .filter((piece) => !/^(?:单年增长|总量|增长|单年.{0,2}|.{0,2}面积)$/u.test(piece));
}

/** Groups of words for the same action; a figure for one action does not belong to a series for another. */
const DEEDS: readonly (readonly [string, RegExp])[] = [
  ['growth', /增长|增速|增幅/u],
  ['average', /年均/u],
  ['start', /开工|启动/u],
  ['completion', /竣工|完工|建成/u],
  ['cumulative', /累计|总数/u],
  ['five years', new RegExp(`五年|${SHORT_PLAN_NAME}`, 'u')],
  ['new', /新增|新建|新设|引进|落地|招引/u],
  ['rebuilt', /改建/u],
  ['secured', /筹措|筹集/u],
  ['selected', /入选/u],
  ['share', /率|比重|占比/u],
  ['total', /总量|总额|总产出|总产值|完成/u],
];
