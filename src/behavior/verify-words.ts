import type { Translate } from '../i18n/ui-strings.ts';

/** The words that the script of the verify page needs, in one language. */
export function verifyWords(t: Translate) {
  return {
    unchanged: t('verify.unchanged'),
    unchangedNote: t('verify.unchangedNote'),
    changed: t('verify.changed'),
    changedNote: t('verify.changedNote'),
    changedFingerprint: t('verify.changedFingerprint'),
    earlierEnglish: t('verify.earlierEnglish', { date: '{date}' }),
    earlierEnglishNote: t('verify.earlierEnglishNote'),
    moved: t('verify.moved'),
    gone: t('verify.gone'),
    reason: t('verify.reason', { date: '{date}', reason: '{reason}' }),
    differs: t('verify.differs'),
    differsNote: t('verify.differsNote'),
    part: t('verify.part'),
    partNote: t('verify.partNote'),
    more: t('verify.more', { count: '{count}', shown: '{shown}' }),
    signs: t('verify.signs'),
    signsNote: t('verify.signsNote'),
    nearest: t('verify.nearest', { count: '{count}' }),
    nearestOne: t('verify.nearest', { count: 1 }),
    legend: t('verify.legend'),
    inLibrary: t('verify.inLibrary'),
    inQuotation: t('verify.inQuotation'),
    inOrder: t('verify.inOrder'),
    inOrderNote: t('verify.inOrderNote'),
    place: t('verify.place'),
    progress: t('verify.progress', { done: '{done}', count: '{count}' }),
    none: t('verify.none'),
    search: t('verify.search'),
    loading: t('verify.loading'),
    failed: t('verify.failed'),
    count: t('verify.count', { count: '{count}' }),
  };
}

export type VerifyWords = ReturnType<typeof verifyWords>;
