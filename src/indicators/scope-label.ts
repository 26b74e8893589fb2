import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { IndicatorValue } from '../schemas/indicator.ts';

/**
 * The scope of a figure in words: “each of 4 industries”, “2 of 4 industries: …”. Null where it is just the subject of its
 * series.
 */
export function scopeLabel({ scope }: Pick<IndicatorValue, 'scope'>, lang: Lang, t: Translate): string | null {
  if (scope === undefined) return null;
  switch (scope.kind) {
    case 'each':
      return scope.which === undefined
        ? t('indicators.scope.each', { of: scope.of, things: scope.things[lang] })
        : t('indicators.scope.some', {
            n: scope.which.length,
            of: scope.of,
            things: scope.things[lang],
            which: scope.which.map((one) => one[lang]).join(t('indicators.scope.join')),
          });
    case 'each-year':
      return t('indicators.scope.each-year');
    case 'sum':
      return t('indicators.scope.sum', { of: scope.of, things: scope.things[lang] });
    case 'part':
      return t('indicators.scope.part', { part: scope.part[lang] });
    default:
      return scope satisfies never;
  }
}
