import type { Lang } from '../i18n/lang.ts';
import type { MentionedName } from '../library/library.ts';

/** Names under one letter. */
export interface NameLetter {
  letter: string;
  names: readonly MentionedName[];
}

/**
 * Names in the order of a language: by pinyin in Chinese, by the English name in English; those that begin with a figure
 * come under 0–9.
 */
export function byLetter(names: readonly MentionedName[], lang: Lang): NameLetter[] {
  const sorted = names.toSorted(
    (a, b) => sortKey(a, lang).localeCompare(sortKey(b, lang), 'en') || a.id.localeCompare(b.id, 'en'),
  );
  const groups = Map.groupBy(sorted, (name) => letterOf(sortKey(name, lang)));
  return [...groups].map(([letter, members]) => ({ letter, names: members }));
}

function sortKey({ id, en }: MentionedName, lang: Lang): string {
  return lang === 'zh'
    ? id
    : en.name
        .replace(/^(?:the |[^A-Za-z0-9])+/i, '')
        .normalize('NFD')
        .replace(/\p{M}/gu, '');
}

function letterOf(key: string): string {
  const first = key.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}
