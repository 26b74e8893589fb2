/**
 * Characters that may not be in the English: all but the letters of Western European languages and the signs used in
 * printed English. Not allowed are letters and digits of other scripts (Han, kana, hangul, bopomofo, and look-alikes such
 * as the Cyrillic а), full-width punctuation, emoji, the yen sign (style: "RMB" before the figure), strokes laid over
 * letters.
 *
 * @param chinese the text it is the English of: marks that the original prints, such as ▲ or ★, may stay
 */
export function foreignCharacters(english: string, chinese = ''): string[] {
  const found = english.normalize('NFC').match(FOREIGN) ?? [];
  return [...new Set(found)].filter((character) => !MARK.test(character) || !chinese.includes(character));
}

/** Pathé, Łódź; without ı, ĸ, ŉ and the long s, which only look like letters of those languages. */
const LATIN = 'A-Za-zªºÀ-ÖØ-öø-İĲ-ķĹ-ňŊ-ž';
/** Signs of Western typography: dashes, quotation marks, unit, arithmetic and copyright signs, arrows. */
const SIGNS = '§©®°±²³¶·¹¼½¾×÷\\u2010-\\u201f†‡•…‰′″€£™\\u2190-\\u21ff−≈≠≤≥';
/** White space and invisible characters: what is wrong with them is reported when files are read. */
const UNSEEN = '\\s\\p{Cc}\\p{Cf}';

const FOREIGN = new RegExp(`[^\\u0020-\\u007e${LATIN}${SIGNS}${UNSEEN}]|\\u3000`, 'gu');

/** Marks that are neither letters nor emoji and mean the same in any language. */
const MARK = /^(?!\p{Emoji_Presentation})[\u2400-\u243f\u2500-\u27bf\p{Sm}]$/u;
