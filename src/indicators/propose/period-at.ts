import type { Library, LibraryBlock } from '../../library/library.ts';
import { planYearsIn } from '../../numbers/five-year-plans.ts';
import type { IndicatorValue } from '../../schemas/indicator.ts';
import { isSpan } from '../period.ts';
import { statedYears } from '../stated-years.ts';

/**
 * Which years a figure is about, and whether it is a target, a result or an expectation: judged by its clause, then by the
 * beginning of its sentence and the headings above it, then by the years of the document. A report sets targets for the last
 * of these and gives results for the earlier ones. If other documents give a series only for single years, its figure here is
 * for the last year.
 *
 * @param known periods that other documents give for the series
 */
export function periodAt(
  block: LibraryBlock,
  { clause, sentence }: { clause: string; sentence: string },
  known: readonly string[],
  library: Pick<Library, 'document' | 'page'>,
): Pick<IndicatorValue, 'type' | 'period'> & { dating?: 'inferred' } {
  const { source } = library.document(block.document);
  const page = library.page(block.document, block.page);
  const headings = ['title', block.section ?? ''].flatMap((fragment) => page.byFragment.get(fragment)?.zh ?? []);
  const isPlan = source.kind === 'plan' || source.kind === 'special-plan' || source.kind === 'draft-plan';
  const [first, last] = source.years;
  const promises = PROMISES.test(clause) || headings.some((heading) => FORTHCOMING.test(heading)) || isPlan;
  const isOfAll = last - first === 4 && [sentence, ...headings].some((text) => /五年/u.test(text));
  const years =
    yearsOf(clause) ??
    yearsOf(/^\s*20\d\d ?年/u.exec(sentence)?.[0] ?? '') ??
    planIn(headings) ??
    (isOfAll ? `${first}-${last}` : headings.map(yearsOf).findLast((found) => found !== null)) ??
    spanOf(isPlan ? source.years : promises ? [last, last] : [first, last - 1]);
  const isPast = isPlan && Number(years.slice(-4)) < first;
  const isOfOneYear = known.length > 0 && !known.some(isSpan);
  const period = isOfOneYear && !OVER_YEARS.test(clause) ? years.slice(-4) : years;
  const stated = statedYears(block, library);
  const isStated = period.split('-').every((year) => stated.has(Number(year)));
  return { type: typeOf(sentence, headings, promises && !isPast), period, ...(isStated ? {} : { dating: 'inferred' }) };
}

function typeOf(sentence: string, headings: readonly string[], promises: boolean): IndicatorValue['type'] {
  if (/预计/u.test(sentence) && !headings.some((heading) => FORTHCOMING.test(heading))) return 'expected';
  return promises ? 'target' : 'result';
}

const PROMISES = /力争|目标|确保|冲刺|计划(?!执行)/u;
const FORTHCOMING = /任务|目标|安排|要求|举措|打算/u;
/** Words for totals or averages over several years. */
const OVER_YEARS = /五年|累计|年均|均增/u;

function spanOf([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** The last year that a text names, except one it compares with. */
function yearsOf(text: string): string | null {
  const years = [...text.replaceAll(' ', '').matchAll(/(?<![\d比较])((?:19|20)\d\d)年/gu)].map(([, year = '']) => year);
  return years.at(-1) ?? null;
}

/** The years of the first five-year plan that a heading names. */
function planIn(headings: readonly string[]): string | null {
  const [years] = headings.flatMap(planYearsIn);
  return years === undefined ? null : spanOf(years);
}
