/**
 * Characters that the English may not hold: letters and digits of other scripts (Han, kana, hangul, bopomofo, and look-alikes
 * such as the Cyrillic а), full-width punctuation, emoji and the yen sign (style: "RMB" before the figure).
 */
export function foreignCharacters(english: string): string[] {
  return [...new Set(english.match(FOREIGN_SIGN) ?? [])];
}

/** Letters of Western European languages stay: Pathé. U+017F, the long s, is the end of Latin Extended-A. */
const LATIN = 'A-Za-zªºÀ-ÖØ-öø-ž';
/** U+3000–303F is Chinese punctuation, U+3200–33FF characters in circles and squares, U+FF00–FFEF the full-width forms. */
const EAST_ASIAN = '\\u3000-\\u303f\\u3200-\\u33ff\\uff00-\\uffef\\u00a5';
/** What Unicode counts among emoji and English texts print: © ® ™ and arrows. */
const PRINTED = '©®™\\u2190-\\u21ff';

const FOREIGN_SIGN = new RegExp(
  `(?![${LATIN}])\\p{L}|(?![0-9])\\p{Nd}|\\p{Nl}|[${EAST_ASIAN}]|(?![${PRINTED}])\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\p{Emoji_Modifier}|[\\u20e3\\ufe0f]`,
  'gu',
);
