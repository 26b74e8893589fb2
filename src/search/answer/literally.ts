import type { Lang } from '../../i18n/lang.ts';
import { containsPhrase } from '../fold.ts';
import type { PhraseFinder } from './describe-section.ts';

/** Finds the phrases that a block of this language holds word for word. */
export function literally(phrases: readonly string[], lang: Lang): PhraseFinder {
  return ({ folded, borrowed }) => {
    const found = borrowed ? [] : phrases.filter((phrase) => containsPhrase(folded, phrase, lang));
    return found.length === 0 ? null : found;
  };
}
