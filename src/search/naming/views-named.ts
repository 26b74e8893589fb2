import type { Lang } from '../../i18n/lang.ts';
import type { IndexedView } from '../files/first-answer.ts';
import { keysOf } from '../words/terms-of.ts';

/** The pages that a query calls by one of their names, in other forms and another order too; most queries call none. */
export function viewsNamed(query: string, views: readonly IndexedView[], lang: Lang): IndexedView[] {
  const asked = sameKeys(query, lang);
  return asked === ''
    ? []
    : views.filter(({ title, names }) => [title, ...names].some((name) => sameKeys(name, lang) === asked));
}

function sameKeys(text: string, lang: Lang): string {
  return keysOf(text, lang).sort().join(' ');
}
