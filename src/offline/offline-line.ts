import { citable, type Site } from '../addressing/site.ts';
import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG, LANGS, type Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import { writtenDate } from '../reading/document-date.ts';

export interface ArchiveFacts {
  /** Version of the library. */
  version: string;
  /** Day of the newest change of its content, ISO 8601. */
  date: string;
  site: Site;
}

/**
 * What every page of the archive says about itself: that it is a copy, of which version, and the permanent address of the
 * page.
 */
export function offlineLine(file: string, { version, date, site }: ArchiveFacts): string {
  const address = citable(site, file.replace(/index\.html$/, ''));
  const link =
    site.origin === null
      ? xmlElement('span', {}, xmlText(address))
      : xmlElement('a', { href: address }, xmlText(address));
  return langsOf(file)
    .map((lang) => {
      const t = createTranslate(lang);
      const words = [
        xmlText(t('offline.line', { version, date: writtenDate(date, lang) })),
        t('offline.permanent', { address: link }),
      ];
      return xmlElement(
        'p',
        { class: 'offline-line small', lang: HTML_LANG[lang], 'data-ui': '' },
        words.map((part) => xmlElement('span', {}, part)).join(' '),
      );
    })
    .join('');
}

/** The entrance page at the root has both languages. */
function langsOf(file: string): readonly Lang[] {
  const own = LANGS.find((lang) => file.startsWith(`${lang}/`));
  return own === undefined ? LANGS : [own];
}
