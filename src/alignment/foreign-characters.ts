/**
 * Characters that the English may not hold: whatever is neither a letter of Western Europe nor a sign that English is
 * printed with. Letters and digits of other scripts (Han, kana, hangul, bopomofo, and look-alikes such as the Cyrillic а),
 * full-width punctuation, emoji, the yen sign (style: "RMB" before the figure), strokes laid over letters.
 *
 * @param chinese the text it is the English of: marks that the original prints, such as ▲ or ★, may stay
 */
export function foreignCharacters(english: string, chinese = ''): string[] {
  const found = english.normalize('NFC').match(FOREIGN) ?? [];
  return [...new Set(found)].filter((character) => !MARK.test(character) || !chinese.includes(character));
}

/** Pathé, Łódź; without ı, ĸ, ŉ and the long s, which only look like letters of those languages. */
const LATIN = 'A-Za-zªºÀ-ÖØ-öø-İĲ-ķĹ-ňŊ-ž';
/** What Western typography prints beside letters: dashes, quotation marks, signs of units, of sums and of rights, arrows. */
const SIGNS = '§©®°±²³¶·¹¼½¾×÷\\u2010-\\u201f†‡•…‰′″€£™\\u2190-\\u21ff−≈≠≤≥';
/** White space and what cannot be seen is told where files are read. */
const UNSEEN = '\\s\\p{Cc}\\p{Cf}';

const FOREIGN = new RegExp(`[^\\u0020-\\u007e${LATIN}${SIGNS}${UNSEEN}]|\\u3000`, 'gu');

/** Marks that are no letters and no emoji: they say the same in any language. */
const MARK = /^(?!\p{Emoji_Presentation})[\u2400-\u243f\u2500-\u27bf\p{Sm}]$/u;
