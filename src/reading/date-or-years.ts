import type { Source } from '../schemas/source.ts';
import type { PageContext } from './page-context.ts';
import { dateWithBasis } from './with-basis.ts';

/** When a document is from: its date, marked if inferred, or the years it covers if it states no date. */
export function dateOrYears(source: Source, { lang, t }: Pick<PageContext, 'lang' | 't'>): string {
  const [from, to] = source.years;
  const years = from === to ? t('document.year', { year: to }) : t('document.years', { from, to });
  return dateWithBasis(source, lang, t) ?? years;
}
