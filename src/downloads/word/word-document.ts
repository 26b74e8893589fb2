import { Document, Footer, Header, InternalHyperlink, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Lang } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { contentsOf, type ContentsEntry } from '../../reading/contents.ts';
import { langOf, langsOf, type Edition } from '../edition.ts';
import { noticeLines } from '../notice-lines.ts';
import { Bookmarks, bookmarkName } from './bookmarks.ts';
import { sameBytes } from './same-bytes.ts';
import { wordPage } from './word-page.ts';
import { MARGIN, wordStyles } from './word-styles.ts';
import { wordingRun } from './word-text.ts';

/** An edition as a Word file: a notice, the table of contents, then page after page. */
export async function wordDocument(edition: Edition): Promise<Uint8Array> {
  const { document, form, library, date } = edition;
  const lang = langOf(form);
  const bookmarks = new Bookmarks();
  const file = new Document({
    title: document.title[lang],
    creator: library.name[lang],
    lastModifiedBy: library.name[lang],
    description: noticeLines(edition, lang).join(' '),
    styles: wordStyles(form),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        headers: { default: new Header({ children: [runningTitle(edition, lang)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...notice(edition),
          ...contents(edition, lang),
          ...document.pages.flatMap((page) => wordPage(page, form, bookmarks)),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(file), date);
}

function notice(edition: Edition): Paragraph[] {
  return langsOf(edition.form).flatMap((lang) => [
    new Paragraph({ style: 'Title', children: [wordingRun({ lang, text: edition.document.title[lang] })] }),
    ...noticeLines(edition, lang).map(
      (text) => new Paragraph({ style: 'Small', children: [wordingRun({ lang, text })] }),
    ),
  ]);
}

function contents({ document, form }: Edition, lang: Lang): Paragraph[] {
  const t = createTranslate(langOf(form));
  const head = new Paragraph({
    style: 'TableTitle',
    children: [wordingRun({ lang, text: t('document.contents') })],
  });
  return [head, ...contentsOf(document, lang).flatMap((entry) => contentsLines(entry, 0))];
}

function contentsLines({ page, title, titleLang, sections, children }: ContentsEntry, depth: number): Paragraph[] {
  const line = (fragment: string, text: string, lang: Lang, level: number): Paragraph =>
    new Paragraph({
      style: 'Small',
      indent: { left: 300 * level },
      children: [
        new InternalHyperlink({ anchor: bookmarkName(page, fragment), children: [wordingRun({ lang, text })] }),
      ],
    });
  return [
    line('title', title, titleLang, depth),
    ...sections.map((section) => line(section.fragment, section.title, section.titleLang, depth + 1)),
    ...children.flatMap((child) => contentsLines(child, depth + 1)),
  ];
}

function runningTitle({ document, library, version }: Edition, lang: Lang): Paragraph {
  const text = `${document.shortTitle[lang]} · ${library.name[lang]} ${version}`;
  return new Paragraph({ style: 'Small', alignment: 'right', children: [wordingRun({ lang, text })] });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: 'Small',
    alignment: 'center',
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
}
