import { xmlElement, xmlText } from '../exports/xml.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { writtenDate } from '../reading/document-date.ts';
import { langOf, type Edition } from './edition.ts';

/** What every copy says of itself: title, standing, that the English is not official, version and date. */
export function noticeXhtml({ document, form, version, date }: Edition, t: Translate): string {
  const lang = langOf(form);
  const lines = [
    document.source.status[lang],
    document.source.description[lang],
    t('site.notOfficialEnglish'),
    t('downloads.rights'),
    t('downloads.version', { version, date: writtenDate(date, lang) }),
    t('downloads.ids', { document: document.id }),
  ];
  return `${xmlElement('h1', {}, xmlText(document.title[lang]))}\n${lines.map((line) => xmlElement('p', {}, xmlText(line))).join('\n')}`;
}
