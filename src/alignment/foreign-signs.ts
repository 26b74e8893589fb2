/** Signs that the English may not hold: Han characters, full-width punctuation and the yen sign (style: "RMB" before the figure). */
export function foreignSigns(english: string): string[] {
  return [...new Set(english.match(FOREIGN_SIGN) ?? [])];
}

/** U+3000–303F is Chinese punctuation, U+FF00–FFEF the full-width forms; ￥ is one of them, ¥ is U+00A5. */
const FOREIGN_SIGN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u00a5]/gu;
