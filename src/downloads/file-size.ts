import type { Translate } from '../i18n/ui-strings.ts';

/** A size in words, rounded up; from one megabyte on with one decimal. */
export function fileSize(bytes: number, t: Translate): string {
  return bytes < 1_000_000
    ? t('downloads.kilobytes', { n: Math.ceil(bytes / 1000) })
    : t('downloads.megabytes', { n: (Math.ceil(bytes / 100_000) / 10).toFixed(1) });
}
