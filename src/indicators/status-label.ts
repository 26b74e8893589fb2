import type { Translate } from '../i18n/ui-strings.ts';
import type { IndicatorValue } from '../schemas/indicator.ts';
import { periodOf } from './period.ts';
import type { Outcome } from './status-of.ts';

/** What became of a target, in words, with the year of the evidence, and “n of m” where only some are reported. */
export function statusLabel(target: IndicatorValue, { status, reports, count }: Outcome, t: Translate): string {
  const years = [...new Set(reports.map(({ value }) => periodOf(value.period).to))].sort((a, b) => a - b);
  const year = years.join(t('indicators.scope.join'));
  if (status !== 'partly') return t(`indicators.status.${status}`, { year });
  const { reached = 0, of = 0 } = count ?? {};
  return t(target.scope?.kind === 'each-year' ? 'indicators.status.partly-years' : 'indicators.status.partly', {
    reached,
    of,
    year,
  });
}
