import { planYearsIn } from '../numbers/five-year-plans.ts';
import { factIn } from '../reading/document-date.ts';
import type { Library, LibraryBlock } from '../library/library.ts';

type Titled = Pick<Library, 'document' | 'page'>;

/** The years named in a block or above it: in titles, the caption, or the stated date of its document. */
export function statedYears(block: LibraryBlock, library: Titled): ReadonlySet<number> {
  const document = library.document(block.document);
  const page = library.page(block.document, block.page);
  const table = /^.*t\d+(?=-r)/.exec(block.fragment)?.[0];
  const above = ['title', block.section, table].flatMap((fragment) => page.byFragment.get(fragment ?? '')?.zh ?? []);
  const texts = [block.zh, ...above, document.title.zh];
  const dated = yearOf(document.source.date.basis === 'stated' ? factIn(document.source.date, 'zh') : null);
  return new Set([
    ...texts.flatMap(yearsIn),
    ...(dated === null ? [] : [dated, ...(block.zh.includes('去年') ? [dated - 1] : [])]),
  ]);
}

/** Years as printed, and the first and last year of any five-year plan that is named. */
function yearsIn(text: string): number[] {
  const printed = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const plans = planYearsIn(text).flat();
  return [...printed, ...plans];
}

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}
