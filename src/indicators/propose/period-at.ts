import type { Library, LibraryBlock } from '../../library/library.ts';
import type { IndicatorValue } from '../../schemas/indicator.ts';
import { statedYears } from '../stated-years.ts';

/**
 * Which years a figure speaks of, and whether it promises, reports or expects: by its clause, then by the headings it
 * stands under, then by the years of the document, of which a report promises the last and reports the one before.
 */
export function periodAt(
  block: LibraryBlock,
  { clause, sentence }: { clause: string; sentence: string },
  library: Pick<Library, 'document' | 'page'>,
): Pick<IndicatorValue, 'type' | 'period'> & { dating?: 'inferred' } {
  const { source } = library.document(block.document);
  const page = library.page(block.document, block.page);
  const headings = ['title', block.section ?? ''].flatMap((fragment) => page.byFragment.get(fragment)?.zh ?? []);
  const isPlan = source.kind === 'plan' || source.kind === 'special-plan' || source.kind === 'draft-plan';
  const promises = PROMISES.test(clause) || headings.some((heading) => FORTHCOMING.test(heading)) || isPlan;
  const type =
    /预计/u.test(sentence) && !headings.some((heading) => FORTHCOMING.test(heading))
      ? 'expected'
      : promises
        ? 'target'
        : 'result';
  const [first, last] = source.years;
  const whole = `${first}-${last}`;
  const isOfAll = last - first === 4 && [sentence, ...headings].some((text) => /五年/u.test(text));
  const said = yearsOf(clause) ?? (isOfAll ? whole : headings.map(yearsOf).findLast((years) => years !== null));
  const period = said ?? (isPlan ? whole : String(type === 'target' ? last : first));
  const stated = statedYears(block, library);
  const isStated = period.split('-').every((year) => stated.has(Number(year)));
  return { type, period, ...(isStated ? {} : { dating: 'inferred' as const }) };
}

const PROMISES = /力争|目标|确保|冲刺|计划(?!执行)/u;
const FORTHCOMING = /任务|目标|安排|要求|举措|打算/u;

/** The last year that a text names. */
function yearsOf(text: string): string | null {
  const years = [...text.replaceAll(' ', '').matchAll(/(?<!\d)((?:19|20)\d\d)年/gu)].map(([, year = '']) => year);
  return years.at(-1) ?? null;
}
