import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG, LANGS, type Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import { writtenDate } from '../reading/document-date.ts';
import { statusWithBasis } from '../reading/with-basis.ts';
import type { Edition } from './edition.ts';

/** What every copy says of itself, in the languages it is in: title, standing, that the English is not official, version, date. */
export function noticeXhtml(edition: Edition): string {
  const langs = edition.form === 'parallel' ? LANGS : [edition.form];
  return langs.map((lang, index) => sectionIn(edition, lang, index === 0 ? 'h1' : 'p')).join('\n');
}

function sectionIn({ library, document, version, date }: Edition, lang: Lang, titleElement: 'h1' | 'p'): string {
  const t = createTranslate(lang);
  const lines = [
    statusWithBasis(document.source, lang, t),
    document.source.description[lang],
    t('site.notOfficialEnglish'),
    t('downloads.rights'),
    t('downloads.version', { library: library.name[lang], version, date: writtenDate(date, lang) }),
    t('downloads.ids', { document: document.id }),
  ];
  const code = { lang: HTML_LANG[lang], 'xml:lang': HTML_LANG[lang] };
  return xmlElement(
    'div',
    code,
    [
      xmlElement(titleElement, {}, xmlText(document.title[lang])),
      ...lines.map((line) => xmlElement('p', {}, xmlText(line))),
    ].join('\n'),
  );
}
