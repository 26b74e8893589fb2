import type { Lang } from '../../src/i18n/lang.ts';

/**
 * A text as the yardstick of the search reads it, written without the code of the search so that a fault there shows: NFKC
 * and lower case, Latin letters without accents; in Chinese no white space and no quotation marks; in English the words,
 * with one space for whatever is between them.
 */
export function readPlainly(text: string, lang: Lang): string {
  const plain = Array.from(text.normalize('NFKC').toLowerCase(), letterAlone).join('');
  return lang === 'zh' ? Array.from(plain).filter(isSeen).join('') : (plain.match(WORD) ?? []).join(' ');
}

function isSeen(character: string): boolean {
  return !UNSEEN.test(character);
}

/** A Latin letter by itself: the first character of its Unicode decomposition. */
function letterAlone(character: string): string {
  const [letter = character] = character.normalize('NFD');
  return /\p{Script=Latin}/u.test(letter) ? letter : character;
}

/** Unicode's own properties, not a list. */
const UNSEEN = /[\p{White_Space}\p{Quotation_Mark}]/u;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
