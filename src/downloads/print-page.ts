import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG } from '../i18n/lang.ts';
import { titleOf } from '../reading/contents.ts';
import { langOf, type Edition } from './edition.ts';
import { noticeXhtml } from './notice.ts';
import type { LibraryPicture } from '../library/library.ts';
import { FAMILY } from './pdf-fonts.ts';
import { pictureBytes, pictureType } from './pictures.ts';
import { pageXhtml } from './page-xhtml.ts';

/**
 * An edition as one page of HTML for printing. After each block comes its id as a link to the block, because browsers make
 * PDF destinations only of link targets. The id of a block is `<page>/<fragment>`.
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
    return xmlElement('section', {}, pageXhtml({ page, ...rest }, { form, idOf, after, foreign: FOREIGN, pictureAt }));
  });
  const head = `<meta charset="utf-8"/>${xmlElement('title', {}, xmlText(document.title[lang]))}${xmlElement('style', {}, STYLE)}`;
  const body = `${xmlElement('section', {}, `${noticeXhtml(edition)}${xmlElement('ul', { class: 'contents' }, contents.join(''))}`)}${pages.join('')}`;
  return `<!doctype html>\n<html lang="${HTML_LANG[lang]}"><head>${head}</head><body>${body}</body></html>\n`;
}

/** The page is printed from memory, so it contains its pictures. */
function pictureAt(picture: LibraryPicture): string {
  return `data:${pictureType(picture.name)};base64,${Buffer.from(pictureBytes(picture)).toString('base64')}`;
}

/** Chromium gives a part of a PDF its language only if the part has a role. */
const FOREIGN = { role: 'group' };

const STYLE = `body { font: 10.5pt/1.7 "${FAMILY}", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
:lang(en) { font-family: "Noto Serif", "Source Serif 4", Georgia, serif; line-height: 1.5; }
h1 { font-size: 16pt; line-height: 1.4; break-after: avoid; }
h2 { font-size: 12.5pt; break-after: avoid; }
h3, h4, h5, h6 { font-size: 10.5pt; break-after: avoid; }
.headed { margin-block: 1em; break-after: avoid; }
.headed > * { display: inline; margin: 0; }
/* A space at the end of a line would else be left out of the outline. */
h1, h2, h3, h4, h5, h6 { white-space: pre-wrap; }
.run-in > * { display: inline; margin: 0; }
.run-in { margin-block: 1em; }
.box { border-block: 1pt solid; padding: 0 8pt; margin-block: 1em; }
figure { margin: 1em 0; text-align: center; break-inside: avoid; }
img { max-inline-size: 100%; block-size: auto; max-block-size: 22cm; }
section { break-after: page; }
section:last-child { break-after: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 8.5pt; line-height: 1.4; }
caption { font-weight: bold; text-align: start; }
th, td { border: 0.5pt solid #888; padding: 2pt 4pt; vertical-align: top; text-align: start; }
ul { padding-inline-start: 1.4em; }
.contents { list-style: none; padding: 0; }
a { color: inherit; text-decoration: none; }
.id { font-size: 6pt; color: #666; white-space: nowrap; }
`;
