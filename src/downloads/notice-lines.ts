import type { Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import { writtenDate } from '../reading/document-date.ts';
import { statusWithBasis } from '../reading/with-basis.ts';
import type { Edition } from './edition.ts';

/** What every copy says about itself below its title: status, that the English is not official, version, date, ids. */
export function noticeLines({ library, document, version, date }: Edition, lang: Lang): string[] {
  const t = createTranslate(lang);
  return [
    statusWithBasis(document.source, lang, t),
    document.source.description[lang],
    t('site.notOfficialEnglish'),
    t('downloads.rights'),
    t('downloads.version', { library: library.name[lang], version, date: writtenDate(date, lang) }),
    t('downloads.ids', { document: document.id }),
  ];
}
