import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG } from '../i18n/lang.ts';
import { titleOf } from '../reading/contents.ts';
import { langOf, type Edition } from './edition.ts';
import { noticeXhtml } from './notice.ts';
import { pageXhtml } from './page-xhtml.ts';

/**
 * An edition as one page of HTML to be printed. After each block stands its id, a link to itself: a browser makes
 * destinations of a PDF only of what a link leads to. The id of a block is `<page>/<fragment>`.
 */
export function printPage(edition: Edition): string {
  const { document, form } = edition;
  const lang = langOf(form);
  const contents = document.pages.map((page) =>
    xmlElement('li', {}, xmlElement('a', { href: `#${page.page}/title` }, xmlText(titleOf(page, lang).title))),
  );
  const pages = document.pages.map(({ page, ...rest }) => {
    const idOf = (fragment: string): string => `${page}/${fragment}`;
    const after = (fragment: string): string =>
      ` ${xmlElement('a', { class: 'id', href: `#${idOf(fragment)}` }, fragment)}`;
    return xmlElement('section', {}, pageXhtml({ page, ...rest }, { form, idOf, after, foreign: FOREIGN }));
  });
  const head = `<meta charset="utf-8"/>${xmlElement('title', {}, xmlText(document.title[lang]))}${xmlElement('style', {}, STYLE)}`;
  const body = `${xmlElement('section', {}, `${noticeXhtml(edition)}${xmlElement('ul', { class: 'contents' }, contents.join(''))}`)}${pages.join('')}`;
  return `<!doctype html>\n<html lang="${HTML_LANG[lang]}"><head>${head}</head><body>${body}</body></html>\n`;
}

/** Chromium tells a PDF the language of a part only where the part has a role. */
const FOREIGN = { role: 'group' };

const STYLE = `body { font: 10.5pt/1.7 "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
:lang(en) { font-family: "Noto Serif", "Source Serif 4", Georgia, serif; line-height: 1.5; }
h1 { font-size: 16pt; line-height: 1.4; break-after: avoid; }
h2 { font-size: 12.5pt; break-after: avoid; }
section { break-after: page; }
section:last-child { break-after: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 8.5pt; line-height: 1.4; }
caption { font-weight: bold; text-align: start; }
th, td { border: 0.5pt solid #888; padding: 2pt 4pt; vertical-align: top; text-align: start; }
ul { padding-inline-start: 1.4em; }
.contents { list-style: none; padding: 0; }
a { color: inherit; text-decoration: none; }
.id { font: 6pt sans-serif; color: #666; white-space: nowrap; }
`;
