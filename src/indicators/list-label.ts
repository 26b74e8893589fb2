import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { OverviewList } from './overview.ts';

/** Title of a list of targets; targets in no list get a title from the interface. */
export function listLabel({ title }: Pick<OverviewList, 'title'>, lang: Lang, t: Translate): string {
  return title?.[lang] ?? t('indicators.list.elsewhere');
}
