import type { Lang } from '../i18n/lang.ts';

/** A pattern over the whole of an `Accept-Language` header, and the weight of the language where it fits. */
export interface WeightRule {
  /** Source of a case-insensitive regular expression that JavaScript, PCRE and RE2 read alike. */
  pattern: string;
  /** The weight where it is the same for all that fit; null where the group of the pattern is the weight. */
  weight: string | null;
}

/**
 * How heavy a language is for a reader, as text that compares like the number: `a` for 1, the decimals without zeros at
 * the end for less (85 for 0.85), nothing for 0. The first rule that fits counts, so the heaviest of several entries
 * (`zh-TW;q=0.4, zh;q=0.9`) counts to the tenth. An entry with another weight than from 0 to 1 is none.
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

/** The language named first, as the first group: it decides between equals. */
export const NAMED_FIRST = '(?:^|,)\\s*(zh|en)(?:-[a-z0-9-]+)?\\s*(?:[,;]|$)';

/** The language for a reader at the door, or null where neither is asked for: then the door shows both. */
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
