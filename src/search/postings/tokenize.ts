import type { Lang } from '../../i18n/lang.ts';

/** Stands after each block, so that no phrase reaches from one block into the next. No token of a text looks like it. */
export const SEPARATOR = '0';

/**
 * The tokens of one folded block, one for each position. They are plain ASCII letters and digits, because Pagefind
 * drops characters and folds letters in its own way: `+` and `、` would be lost.
 */
export function tokenize(folded: string, lang: Lang): string[] {
  if (folded === '') return [];
  return lang === 'zh'
    ? Array.from({ length: folded.length }, (_, at) => pairToken(folded.slice(at, at + 2)))
    : folded.split(' ').map(wordToken);
}

/** Token of two neighbouring characters, or the beginning of all tokens of one: four hex digits a UTF-16 unit. */
export function pairToken(characters: string): string {
  return hexDigits(characters);
}

/** Token of an English word. Words with other letters than a to z are written in hex, marked so that both kinds stay apart. */
export function wordToken(word: string): string {
  return /^[a-z0-9]+$/.test(word) ? `w${word}` : `x${hexDigits(word)}`;
}

/** The word a token stands for. */
export function wordOf(token: string): string {
  return token.startsWith('w')
    ? token.slice(1)
    : (token.slice(1).match(/.{4}/g) ?? []).map((digits) => String.fromCharCode(Number.parseInt(digits, 16))).join('');
}

function hexDigits(text: string): string {
  return text
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
}
