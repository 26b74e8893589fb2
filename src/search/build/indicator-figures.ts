import { periodLabel, periodOf } from '../../indicators/period.ts';
import { scopeLabel } from '../../indicators/scope-label.ts';
import { inOrder } from '../../indicators/stated-values.ts';
import { valueLabel } from '../../indicators/value-label.ts';
import type { Lang } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { FiguresFile } from '../files/first-answer.ts';

/** Every value of an indicator as a card shows it, in the order of its years. */
export function indicatorFigures({ series }: Indicator, lang: Lang): FiguresFile {
  const t = createTranslate(lang);
  return {
    series: series.map((one) => ({
      name: one.name[lang],
      values: inOrder(one.values).map((value) => {
        const scope = scopeLabel(value, lang, t);
        return {
          type: value.type,
          label: valueLabel(value, one, lang, t),
          years: [periodOf(value.period).from, periodOf(value.period).to],
          period: periodLabel(value.period, t),
          ...(value.dating === undefined ? {} : { inferred: true }),
          ...(scope === null ? {} : { scope }),
          block: value.block,
        };
      }),
    })),
  };
}
