import type { Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { LibraryDocument, LibraryPage } from '../library/library.ts';
import { textIn } from '../library/library.ts';

/** Longest description, in characters: about what search engines show. */
const LONGEST = { zh: 80, en: 155 } as const;

/** Description of a page for search engines: the opening of its own text, or that of the document if it has none. */
export function pageDescription(page: LibraryPage, document: LibraryDocument, lang: Lang): string {
  const opening = page.blocks.find((block) => block.kind === 'paragraph' && textIn(block, lang).lang === lang);
  const text =
    opening === undefined
      ? createTranslate(lang)('words.of', { words: document.title[lang], detail: document.source.description[lang] })
      : textIn(opening, lang).text;
  return shorten(text, lang);
}

function shorten(text: string, lang: Lang): string {
  if (text.length <= LONGEST[lang]) return text;
  const cut = text.slice(0, LONGEST[lang] - 1);
  return `${lang === 'en' ? cut.replace(/\s+\S*$/, '') : cut}…`;
}
