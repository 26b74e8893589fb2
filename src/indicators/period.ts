import type { Translate } from '../i18n/ui-strings.ts';

/** The first and last year that a value is about. */
export interface Period {
  from: number;
  to: number;
}

/** Reads `2024`, `2021-2025` or `2021-H1`. */
export function periodOf(period: string): Period {
  const [from, to = from] = period.replace('-H1', '').split('-').map(Number);
  return { from: from ?? NaN, to: to ?? NaN };
}

/** True for a span of several years. */
export function isSpan(period: string): boolean {
  return /^\d{4}-\d{4}$/.test(period);
}

/** A period as a page prints it. */
export function periodLabel(period: string, t: Translate): string {
  if (period.endsWith('-H1')) return t('indicators.firstHalf', { year: period.slice(0, 4) });
  return period.replace('-', '–');
}
