import type { Lang } from '../i18n/lang.ts';

/**
 * Draft against plan, in the staff site only: the overview, or one page of the draft. It stands apart from `routes`,
 * which scripts of the public site carry whole.
 */
export function compareRoute(lang: Lang, page?: string): string {
  return `/${lang}/compare/${page === undefined ? '' : `${page}/`}`;
}
