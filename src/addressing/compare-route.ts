import type { Lang } from '../i18n/lang.ts';

/**
 * The comparison of draft and plan, on the staff site only: the overview, or one page of the draft. It is not in
 * `routes`, since scripts of the public site include all of that.
 */
export function compareRoute(lang: Lang, page?: string): string {
  return `/${lang}/compare/${page === undefined ? '' : `${page}/`}`;
}
