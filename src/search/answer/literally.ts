import type { Lang } from '../../i18n/lang.ts';
import { containsPhrase } from '../fold.ts';
import type { PhraseFinder } from './describe-section.ts';

/**
 * Finds what of a query a block of this language holds word for word: the whole of it, or else its phrases.
 *
 * @param phrases in the order in which they are typed, repeated ones too
 */
export function literally(phrases: readonly string[], lang: Lang): PhraseFinder {
  const whole = phrases.join(lang === 'zh' ? '' : ' ');
  const single = [...new Set(phrases)];
  return ({ folded, borrowed }) => {
    if (borrowed) return null;
    if (whole !== '' && containsPhrase(folded, whole, lang)) return { phrases: [whole], isWhole: true };
    const found = single.filter((phrase) => containsPhrase(folded, phrase, lang));
    return found.length === 0 ? null : { phrases: found };
  };
}
