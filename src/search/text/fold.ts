import type { Lang } from '../../i18n/lang.ts';
import { withoutRadicals } from '../../wording/plain-radical.ts';

/**
 * The form in which texts and queries are compared: NFKC and lower case, without accents on Latin letters and without
 * invisible characters (soft hyphens, joiners, variation selectors, which pasted text brings along), a whole character for
 * each radical; in Chinese without white space and quotation marks; in English with one space for every run of characters
 * that are not part of a word. It defines what the search finds: a block matches a phrase where its folded text contains
 * the folded phrase (in English between word boundaries, see `containsPhrase`).
 */
export function fold(text: string, lang: Lang): string {
  return foldUntrimmed(text, lang).trim();
}

/** Folds a piece of a text: spaces at its ends stay, because they may separate it from the next piece. */
export function foldUntrimmed(text: string, lang: Lang): string {
  const plain = withoutAccents(withoutRadicals(text.replace(NOT_SHOWN, '')).normalize('NFKC').toLowerCase());
  return lang === 'zh' ? plain.replace(UNSEEN_IN_CHINESE, '') : plain.replace(SIGNS, ' ');
}

/** Nobody types the accents of façade or Pathé; in other scripts a mark makes another letter. */
function withoutAccents(text: string): string {
  return ACCENTED.test(text) ? text.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : text;
}

/** Whether a folded text contains a folded phrase. In English a phrase begins and ends at word boundaries. */
export function containsPhrase(folded: string, phrase: string, lang: Lang): boolean {
  return phraseAt(folded, phrase, lang) !== -1;
}

/**
 * Where a folded text next has a folded phrase, in UTF-16 units; -1 where it has no more. An empty phrase is found nowhere.
 *
 * @param from the first place to look at
 */
export function phraseAt(folded: string, phrase: string, lang: Lang, from = 0): number {
  if (phrase === '') return -1;
  let at = folded.indexOf(phrase, from);
  while (lang === 'en' && at !== -1 && !(isBoundary(folded, at - 1) && isBoundary(folded, at + phrase.length)))
    at = folded.indexOf(phrase, at + 1);
  return at;
}

/** Whether a word may end before this place, or begin after it. Words of folded English have one space between them. */
function isBoundary(folded: string, place: number): boolean {
  return place < 0 || place >= folded.length || folded.charCodeAt(place) === SPACE;
}

const SPACE = 0x20;

const ACCENTED = /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/;
const ACCENTS = /(?<=\p{Script=Latin}\p{M}*)\p{M}/gu;

const NOT_SHOWN = /\p{Default_Ignorable_Code_Point}+/gu;

/** White space and quotation marks of any shape. Their full-width forms are plain ones after NFKC. */
const UNSEEN_IN_CHINESE = /[\s"'“”„‟‘’‚‛「」『』〝〞〟«»‹›]+/gu;

/** Everything that is not part of an English word: neither letter nor mark nor digit. */
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;
