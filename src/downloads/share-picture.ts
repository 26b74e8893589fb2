import { xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { FAMILY } from './pdf-fonts.ts';
import { pageWithFonts } from './page-with-fonts.ts';
import type { Printer } from './printer.ts';

/** The words on the picture that messengers show beside a link. */
export interface ShareWords {
  /** Name of the library, at the top. */
  library: string;
  title: string;
  /** What it is, at the bottom. */
  note: string;
}

/** Draws the picture of a document, or of the library, in one language: a PNG of the size that messengers expect. */
export async function sharePicture(
  printer: Pick<Printer, 'browser' | 'fonts'>,
  words: ShareWords,
  lang: Lang,
): Promise<Uint8Array> {
  const page = await pageWithFonts(printer, sharePage(words, lang), SIZE);
  try {
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}

/** Width and height in pixels. */
const SIZE = { width: 1200, height: 630 } as const;

function sharePage({ library, title, note }: ShareWords, lang: Lang): string {
  const head = `<meta charset="utf-8"/>${xmlElement('style', {}, STYLE)}`;
  const size = title.length > LONG[lang] ? { class: 'long' } : {};
  const body = [
    xmlElement('p', {}, xmlText(library)),
    xmlElement('h1', size, xmlText(title)),
    xmlElement('p', {}, xmlText(note)),
  ];
  return `<!doctype html>\n<html lang="${HTML_LANG[lang]}"><head>${head}</head><body>${body.join('')}</body></html>\n`;
}

/** Number of characters from which on a title has the smaller size. */
const LONG = { zh: 30, en: 60 } as const;

const STYLE = `html { background: #fbf9f4; color: #211d18; }
body { box-sizing: border-box; margin: 0; block-size: 630px; padding: 72px 84px; border-inline-start: 24px solid #98281c;
  display: flex; flex-direction: column; justify-content: space-between; font-family: "Noto Sans", "Noto Sans CJK SC", "${FAMILY}", sans-serif; }
p { margin: 0; font-size: 34px; color: #5f574c; }
h1 { margin: 0; font: 600 68px/1.3 "Noto Serif", "Noto Serif CJK SC", Georgia, serif; text-wrap: balance; }
h1.long { font-size: 52px; }
h1:lang(zh), h1.long:lang(zh) { font-family: "${FAMILY}", "Noto Serif CJK SC", "Songti SC", serif; }
`;
