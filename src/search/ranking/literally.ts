import type { Lang } from '../../i18n/lang.ts';
import { containsPhrase } from '../text/fold.ts';
import { SignedWords } from '../query/signed-words.ts';
import type { PhraseFinder } from '../files/section-place.ts';

/**
 * Finds what of a query a block of this language holds word for word: the whole of it, or else its phrases.
 *
 * @param phrases in the order in which they are typed, repeated ones too
 * @param signed words of the query that only count with their characters, where a block has them so
 */
export function literally(
  phrases: readonly string[],
  lang: Lang,
  signed: SignedWords = new SignedWords('', lang),
): PhraseFinder {
  const whole = phrases.join(lang === 'zh' ? '' : ' ');
  const single = [...new Set(phrases)];
  return ({ folded, borrowed, text }) => {
    if (borrowed) return null;
    const at = signed.placeIn(text);
    if (containsPhrase(folded, whole, lang))
      return { phrases: [whole], isWhole: signed.isEmpty || at !== null, ...(at === null ? {} : { at }) };
    const found = single.filter((phrase) => containsPhrase(folded, phrase, lang));
    return found.length === 0 ? null : { phrases: found };
  };
}
