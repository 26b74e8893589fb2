import type { Translate } from '../i18n/ui-strings.ts';
import { pageSpan } from './cited-place.ts';

/**
 * Printed pages in words, the first and the last; null where none is known. @param areCounted where the document prints no
 * numbers
 */
export function pagesInWords(pages: readonly number[], areCounted: boolean, t: Translate): string | null {
  const span = pageSpan(pages);
  if (span === null) return null;
  const { first, last } = span;
  return first === last
    ? t(areCounted ? 'page.counted' : 'page.printed', { page: first })
    : t(areCounted ? 'page.countedSpan' : 'page.printedSpan', { page: `${first}–${last}` });
}
