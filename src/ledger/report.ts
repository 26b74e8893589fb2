import { readSettings } from '../files/settings.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { routes } from '../addressing/routes.ts';
import { citable, type Site } from '../addressing/site.ts';

/**
 * Where reports of errors go: `mailto:` with the address of the editors, or the "new issue" address of a tracker that takes
 * `title` and `body`. Set by `REPORT_ADDRESS`; without it, no page offers a report.
 */
const REPORT_ADDRESS = readSettings().reportAddress;

/** False where no recipient is set: a message without a recipient helps no one. */
export const TAKES_REPORTS = REPORT_ADDRESS !== 'mailto:';

/** Address that opens a report on one block or page, already filled in with the place. */
export function reportAddress(id: string, url: string, t: Translate): string {
  const isMail = REPORT_ADDRESS.startsWith('mailto:');
  const subject = encodeURIComponent(t('report.subject', { id }));
  const body = encodeURIComponent(t('report.body', { url }));
  const join = REPORT_ADDRESS.includes('?') ? '&' : '?';
  return `${REPORT_ADDRESS}${join}${isMail ? 'subject' : 'title'}=${subject}&body=${body}`;
}

/** Report on a whole page. */
export function pageReport(site: Site, lang: Lang, document: string, page: string, t: Translate): string {
  return reportAddress(`${document}/${page}`, citable(site, routes.page(lang, document, page)), t);
}
