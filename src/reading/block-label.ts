import { FRAGMENT, type FragmentLetter } from '../addressing/fragment.ts';
import type { Translate } from '../i18n/ui-strings.ts';

/**
 * Names the place of a fragment in words, such as “Section 1, Paragraph 3”; a place that is not a block keeps its fragment as
 * name.
 */
export function blockLabel(id: string, t: Translate): string {
  const fragment = id.slice(id.lastIndexOf('.') + 1); // On the page of a whole document, the name of the page comes first.
  if (fragment === 'title') return t('mark.title');
  if (!FRAGMENT.test(fragment)) return `#${fragment}`;
  return fragment
    .split('-')
    .map((part) => partLabel(part, t))
    .join(t('mark.join'));
}

function partLabel(part: string, t: Translate): string {
  const n = Number(part.slice(1));
  const letter = part[0] as FragmentLetter; // FRAGMENT has been asked.
  switch (letter) {
    case 's':
      return t('mark.section', { n });
    case 'h':
      return t('mark.heading', { n });
    case 'b':
      return t('mark.box', { n });
    case 'p':
      return t('mark.paragraph', { n });
    case 'i':
      return t('mark.item', { n });
    case 't':
      return t('mark.table', { n });
    case 'r':
      return n === 0 ? t('mark.headerRow') : t('mark.row', { n });
    case 'f':
      return t('mark.figure', { n });
    case 'n':
      return t('mark.note', { n });
    default:
      return letter satisfies never;
  }
}
