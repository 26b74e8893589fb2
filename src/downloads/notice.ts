import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { langsOf, type Edition } from './edition.ts';
import { noticeLines } from './notice-lines.ts';

/** What every copy says about itself, in its own languages: title, status, that the English is not official, version, date. */
export function noticeXhtml(edition: Edition): string {
  return langsOf(edition.form)
    .map((lang, index) => sectionIn(edition, lang, index === 0 ? 'h1' : 'p'))
    .join('\n');
}

function sectionIn(edition: Edition, lang: Lang, titleElement: 'h1' | 'p'): string {
  const code = { lang: HTML_LANG[lang], 'xml:lang': HTML_LANG[lang] };
  return xmlElement(
    'div',
    code,
    [
      xmlElement(titleElement, {}, xmlText(edition.document.title[lang])),
      ...noticeLines(edition, lang).map((line) => xmlElement('p', {}, xmlText(line))),
    ].join('\n'),
  );
}
