import type { Lang } from '../../i18n/lang.ts';
import { fold } from '../text/fold.ts';
import type { IndexedSection } from './first-answer.ts';

const FOLDED = new WeakMap<IndexedSection, string>();

/** The heading of a section as it is compared; each is folded once, because every query and every typed character looks at all of them. @param lang language of the index it stands in */
export function foldedTitle(section: IndexedSection, lang: Lang): string {
  const known = FOLDED.get(section) ?? fold(section.title, lang);
  FOLDED.set(section, known);
  return known;
}
