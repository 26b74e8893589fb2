import type { Lang } from '../i18n/lang.ts';

/**
 * The form in which texts and queries are compared: NFKC and lower case; in Chinese without white space and quotation
 * marks; in English every run of other signs is one space. This is the yardstick of the search: a block matches a
 * phrase where its folded text contains the folded phrase (in English between word boundaries, see `containsPhrase`).
 */
export function fold(text: string, lang: Lang): string {
  return foldUntrimmed(text, lang).trim();
}

/** Folds a piece of a text: signs at its ends stay spaces, because they may part it from the next piece. */
export function foldUntrimmed(text: string, lang: Lang): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return lang === 'zh' ? plain.replace(UNSEEN_IN_CHINESE, '') : plain.replace(SIGNS, ' ');
}

/** Whether a folded text contains a folded phrase. In English a phrase begins and ends at word boundaries. */
export function containsPhrase(folded: string, phrase: string, lang: Lang): boolean {
  return lang === 'zh' ? folded.includes(phrase) : ` ${folded} `.includes(` ${phrase} `);
}

/** White space and quotation marks of any shape. Their full-width forms are plain ones after NFKC. */
const UNSEEN_IN_CHINESE = /[\s"'“”„‟‘’‚‛「」『』〝〞〟«»‹›]+/gu;

/** Everything that is no part of an English word: neither letter nor mark nor digit. */
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;
