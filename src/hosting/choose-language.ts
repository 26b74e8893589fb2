import type { Lang } from '../i18n/lang.ts';

/** A pattern for a whole `Accept-Language` header, and the weight of the language if it matches. */
export interface WeightRule {
  /** Source of a case-insensitive regular expression with the same meaning in JavaScript, PCRE and RE2. */
  pattern: string;
  /** The weight, if it is the same for all matches; null if the group of the pattern is the weight. */
  weight: string | null;
}

/**
 * The weight of a language for a reader, as text that sorts like the number: `a` for 1, the decimals without trailing zeros
 * for less (85 for 0.85), empty for 0. The first matching rule counts, so of several entries (`zh-TW;q=0.4, zh;q=0.9`) the
 * one with the highest weight, compared to the tenth, counts. An entry with a weight outside 0 to 1 is ignored.
 */
export function weightRules(lang: Lang): WeightRule[] {
  const entry = (weight: string): string => `(?:^|,)\\s*${lang}(?:-[a-z0-9-]+)?\\s*${weight}\\s*(?:,|$)`;
  const tenths = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((tenth) => `${tenth}(?:[0-9]?[1-9])?`);
  return [
    { pattern: entry('(?:;\\s*q=1(?:\\.0{0,3})?)?'), weight: 'a' },
    ...[...tenths, '0(?:[1-9]|[0-9][1-9])'].map((decimals) => ({
      pattern: entry(`;\\s*q=0\\.(${decimals})0*`),
      weight: null,
    })),
  ];
}

/** The language named first, as the first group: it decides between equal weights. */
export const NAMED_FIRST = '(?:^|,)\\s*(zh|en)(?:-[a-z0-9-]+)?\\s*(?:[,;]|$)';

/** The language for a reader at the entrance page; null if the reader asks for neither: then the page shows both. */
export function chooseLanguage(accepted: string): Lang | null {
  const [zh, en] = [weightOf('zh', accepted), weightOf('en', accepted)];
  if (zh === en)
    return zh === ''
      ? null
      : ((new RegExp(NAMED_FIRST, 'i').exec(accepted)?.[1]?.toLowerCase() ?? null) as Lang | null);
  return zh > en ? 'zh' : 'en';
}

function weightOf(lang: Lang, accepted: string): string {
  for (const { pattern, weight } of weightRules(lang)) {
    const found = new RegExp(pattern, 'i').exec(accepted);
    if (found !== null) return weight ?? found[1] ?? '';
  }
  return '';
}
