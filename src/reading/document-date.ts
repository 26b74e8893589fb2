import type { Lang } from '../i18n/lang.ts';
import type { SourceFact } from '../schemas/source.ts';

/** A fact in words; null where the document does not state it and nobody could infer it. */
export function factIn(fact: SourceFact, lang: Lang): string | null {
  return fact.basis === 'not-stated' ? null : fact.value[lang];
}

/** A fact in words where the document states it; null if it is only inferred. */
export function statedIn(fact: SourceFact, lang: Lang): string | null {
  return fact.basis === 'stated' ? fact.value[lang] : null;
}

/** An ISO 8601 date fact (year, month or day) written out in a language; null where not stated. */
export function dateIn(fact: SourceFact, lang: Lang): string | null {
  const iso = factIn(fact, lang);
  return iso === null ? null : writtenDate(iso, lang);
}

/** Writes out `2022-01-05`, `2022-01` or `2022`. */
export function writtenDate(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (lang === 'zh') return [`${year} 年`, month && `${month} 月`, day && `${day} 日`].filter(Boolean).join(' ');
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return (day ? DAY : month ? MONTH : YEAR).format(date);
}

/** Creating a format takes longer than laying out a page, so each is created once. */
const YEAR = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long' });
const DAY = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
